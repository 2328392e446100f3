/** Tells a block when it comes near the window and when it leaves, with one observer for all of them. */
import type { Attachment } from 'svelte/attachments';

type Seen = (isNear: boolean) => void;

const watchers = new WeakMap<Element, Seen>();
let observer: IntersectionObserver | null = null;

function observe(): IntersectionObserver {
  observer ??= new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) watchers.get(target)?.(isIntersecting);
    },
    { rootMargin: '1200px 0px' },
  );
  return observer;
}

/** An attachment that reports whether its element is within about a window's height of being seen. */
export function whenNear(seen: Seen): Attachment<HTMLElement> {
  return (element) => {
    watchers.set(element, seen);
    observe().observe(element);
    return () => {
      watchers.delete(element);
      observe().unobserve(element);
    };
  };
}
