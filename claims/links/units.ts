/** Links of measures and temperatures that give another again, by the ties that the frames have found. */
import type { CheckRule } from '../checks/rule.ts';
import type { Figure } from '../figures/figure.ts';
import { commensurable, fullUnit, unitSize } from '../figures/unit-size.ts';
import type { Frame } from '../frames/frame.ts';
import type { ReadArticle } from '../frames/reading.ts';
import { isTransparent } from '../frames/transparent.ts';
import { temperatureSense } from '../frames/warming.ts';
import type { TemperatureSense } from '../frames/warming.ts';
import type { Link } from './link.ts';

export interface UnitLink {
  readonly link: Link;
  /** Null for measures. */
  readonly sense: TemperatureSense | null;
}

/** In reading order of the stated figure, which is the second of the two. Quoted figures are left alone. */
export function unitLinks(
  article: ReadArticle,
  frames: readonly Frame[],
  rule: CheckRule,
): readonly UnitLink[] {
  return frames.flatMap(({ figure: stated, aliasOf, aliasTie, mode, block }) => {
    if (aliasOf === null || mode === 'quoted') return [];
    const [figure, amount] = [article.figures[stated], article.figures[aliasOf]];
    if (figure?.value == null || amount?.value == null || !rule.stated.kinds.includes(figure.kind)) return [];
    const tokens = article.blocks[block]?.tokens;
    const isHeat = figure.kind === 'temperature';
    if (tokens === undefined || (!isHeat && (!arePositive(figure, amount) || isRate(figure, amount))))
      return [];
    const strength = strengthOf(figure, amount, aliasTie);
    const link: Link = {
      check: rule.kind,
      stated,
      operands: [{ role: 'amount', figure: aliasOf }],
      reading: 0,
      score: scores[strength],
      strength,
      rivals: [],
      runnersUp: [],
      because: [aliasTie ?? ''],
    };
    return [
      {
        link,
        sense: isHeat
          ? temperatureSense(tokens, rangeOf(article, aliasOf) ?? amount, rangeOf(article, stated) ?? figure)
          : null,
      },
    ];
  });
}

/** The range of which a figure is one of the ends: what stands beside the whole of it is said of both. */
function rangeOf({ figures }: ReadArticle, number: number): Figure | undefined {
  const place = [number - 1, number - 2].find((one) => isTransparent(figures, one));
  return place === undefined ? undefined : figures[place];
}

const scores = { strong: 6, middling: 3, weak: 1 } as const;

const arePositive = ({ value: a }: Figure, { value: b }: Figure): boolean =>
  a !== null && b !== null && a.n > 0 && b.n > 0;

/** `400 litres a minute, or 24,000 litres an hour`: a rate over another time, which is for another check. */
function isRate(figure: Figure, amount: Figure): boolean {
  const [top, under] = fullUnit(figure).split('/');
  return under !== undefined && unitSize(under)?.dimension === 's' && fullUnit(amount).split('/')[0] === top;
}

/** Two units of one system may be two things ("10 km (500 m)"), and so may two measures between mere commas. */
function strengthOf(figure: Figure, amount: Figure, tie: Frame['aliasTie']): Link['strength'] {
  if (tie === 'comma') return 'weak';
  const sizes = figure.kind === 'measure' ? commensurable(fullUnit(amount), fullUnit(figure)) : null;
  if (sizes !== null && sizes[0].system === sizes[1].system) return 'weak';
  return tie === 'or' ? 'middling' : 'strong';
}
