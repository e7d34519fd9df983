"""Read corpora of phrases and print how many lines were understood: `python -m tests.phrases [-v] FILE…`."""

import sys
from pathlib import Path
from typing import Final

from tests.phrases import commands, family, moments
from tests.phrases.judging import Judge, Outcome, header, rows, score

FORMS: Final[dict[tuple[str, ...], Judge]] = {
    family.HEADER: family.judge,
    commands.HEADER: commands.judge_row,
    moments.HEADER: moments.judge,
}
"""What judges a line, by the columns of its file."""


def main(arguments: list[str]) -> int:
    """0 when every file was of a form that is read."""
    verbose = "-v" in arguments
    unread = 0
    for path in (Path(argument) for argument in arguments if argument != "-v"):
        judge = FORMS.get(header(path))
        if judge is None:
            unread += 1
            print(f"{path.name}: not read yet")  # noqa: T201 - a command's output
            continue
        judged = [judge(row) for row in rows(path)]
        wrong = [each for each in judged if each.outcome is not Outcome.RIGHT]
        for each in wrong if verbose else ():
            print(f"{each.outcome.value}: {each.line!r}: {each.expected}, came {each.came}")  # noqa: T201 - the same
        print(score(path.name, judged))  # noqa: T201 - the same
    return 1 if unread else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
