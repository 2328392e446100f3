/** What `recount --help` says. */

export const usage = `recount: recomputes every number of a draft that can be recomputed from the draft itself.

  recount check FILE        read a file
  recount check -           read standard input; so does a pipe with no FILE

  --format text|json        a report to read (text), or findings for a machine
  --language en|zh          the language of the draft; English unless you say so
  --published YYYY-MM-DD    the day of publication, for “last year” and for rates
  -h, --help                this page
  -v, --version             the version of the engine

Exit status: 0 nothing is inconsistent, 1 something is, 2 the input could not be read.
`;
