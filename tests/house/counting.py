"""What of the house can be counted in its sources, without running it."""

import ast
import json
import re
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import fields
from pathlib import Path
from typing import Final

from cases.case import Case
from cases.people import Person
from commands.asked import Asked
from tests.house.imports import PACKAGES, ROOT, between, fewest_up, modules, tree

Function = ast.FunctionDef | ast.AsyncFunctionDef
TOO_COMPLEX: Final = 10
SHORT: Final = 20
CODES: Final = ("reason", "why", "end", "id", "kind", "group", "how")
"""What a code of ours is called where it is compared."""
NOT_OURS: Final = ("bot.ways.matrix", "bot.demo")
"""Where Matrix's own words are compared, which are strings."""
SETTLED: Final = ("fallen_out", "take_out")
"""Who writes both of these works out for itself who leaves."""
TO_ADD: Final = re.compile(r"^\| (a command|a fact|a due) \| (.*?) \|", re.MULTILINE)


def sizes() -> tuple[int, ...]:
    """Fields of Case, Person and Asked."""
    return tuple(len(fields(kind)) for kind in (Case, Person, Asked))


def files_to_touch() -> dict[str, tuple[str, ...]]:
    """What CONTRIBUTING.md names for a command, a fact and a due."""
    rows = TO_ADD.findall((ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8"))
    return {what: tuple(re.findall(r"`([^`]+)`", files)) for what, files in rows}


def too_complex_by_ruff() -> tuple[int, int]:
    """Functions over the bound, and the worst; a silenced one counts too."""
    words = ["check", "--isolated", "--select=C901", "--ignore-noqa", "--output-format=json"]
    bound = f"--config=lint.mccabe.max-complexity={TOO_COMPLEX}"
    ruff = str(Path(sys.executable).with_name("ruff"))
    said = subprocess.run([ruff, *words, bound, *PACKAGES], cwd=ROOT, capture_output=True, check=False)
    found = [int(n) for each in json.loads(said.stdout) for n in re.findall(r"\((\d+) >", each["message"])]
    return len(found), max(found, default=0)


def too_complex_in_full() -> tuple[int, int]:
    """Functions over the bound and the worst as radon counts: each `and`, `or`, comprehension and case of a match too.

    A function inside another is counted by itself, and what an assert asks is one way. Laid beside radon 6 over the
    whole tree, each function has the same number here."""
    found = [_complexity(function) for path in modules().values() for function in _functions(path)]
    return sum(each > TOO_COMPLEX for each in found), max(found)


def codes_compared() -> tuple[int, int]:
    """Literals with which a code of ours is compared, and in how many files."""
    found = [path for name, path in modules().items() if not name.startswith(NOT_OURS) for _ in _compared(path)]
    return len(found), len(set(found))


def settling_places() -> tuple[int]:
    """Modules that work out for themselves who leaves, and write it."""
    there = {function.name for path in modules().values() for function in _functions(path)}
    assert there >= set(SETTLED), f"tests/house/counting.py: SETTLED names what is gone: {set(SETTLED) - there}"
    return (sum(_calls(tree(path)) >= set(SETTLED) for path in modules().values()),)


def closed_by_hand() -> tuple[int]:
    """Places that turn somebody away because the case is closed."""
    return (sum(_turns_away(node) for path in modules().values() for node in ast.walk(tree(path))),)


def arrows_up() -> tuple[int]:
    """Of the arrows between the parts of bot/, the fewest that run up, whatever is above."""
    parts = {name: ".".join(name.split(".")[:2]) for name in modules() if name.startswith("bot.")}
    return (fewest_up(frozenset(between(parts))),)


def collaborators() -> tuple[int]:
    """Classes of ours that assembly makes one of."""
    assembled = tree(ROOT / "bot" / "assembly.py")
    ours = (node for node in ast.walk(assembled) if isinstance(node, ast.ImportFrom))
    named = {alias.name for node in ours for alias in node.names if str(node.module).startswith("bot.")}
    builder = next(node for node in assembled.body if isinstance(node, ast.FunctionDef) and node.name == "assemble")
    return (len({name for name in _calls(builder) & named if name[0].isupper()}),)


def short_modules() -> tuple[int]:
    """Modules of a few lines, outside commands/ and beside the files that open a folder."""
    whole = (path for name, path in modules().items() if not name.startswith("commands") and path.stem != "__init__")
    return (sum(len(path.read_text(encoding="utf-8").splitlines()) <= SHORT for path in whole),)


def _functions(path: Path) -> Iterator[Function]:
    return (node for node in ast.walk(tree(path)) if isinstance(node, Function))


def _complexity(function: Function) -> int:
    """As radon counts: a function or class inside has its own number, or none, and adds nothing to this one."""
    return 1 + sum(map(_ways_through, function.body))


def _ways_through(node: ast.AST) -> int:
    if isinstance(node, Function | ast.ClassDef):
        return 0
    inner = () if isinstance(node, ast.Assert) else ast.iter_child_nodes(node)
    return _ways(node) + sum(map(_ways_through, inner))


def _ways(node: ast.AST) -> int:
    """How many more ways through the function this makes, beside what stands in it."""
    match node:
        case ast.BoolOp():
            return len(node.values) - 1
        case ast.Try():
            return len(node.handlers) + bool(node.orelse)
        case ast.For() | ast.AsyncFor() | ast.While():
            return 1 + bool(node.orelse)
        case ast.comprehension():
            return 1 + len(node.ifs)
        case ast.Match():
            return len(node.cases) - any(map(_takes_all, node.cases))
        case ast.If() | ast.IfExp() | ast.Assert():
            return 1
        case _:
            return 0


def _takes_all(case: ast.match_case) -> bool:
    """`case _` or `case name`."""
    return isinstance(case.pattern, ast.MatchAs) and case.pattern.pattern is None


def _calls(code: ast.AST) -> set[str]:
    """The names that are called in it."""
    called = (node.func for node in ast.walk(code) if isinstance(node, ast.Call))
    return {name.id for name in called if isinstance(name, ast.Name)}


def _turns_away(node: ast.AST) -> bool:
    """`if case.phase is Phase.CLOSED: return Refusal(...)`, in whatever words."""
    if not isinstance(node, ast.If) or not isinstance(node.body[0], ast.Return):
        return False
    asked, answer = ast.unparse(node.test), ast.unparse(node.body[0])
    return bool(re.search(r"Phase\.CLOSED|is_closed", asked)) and "Refusal" in answer


def _compared(path: Path) -> Iterator[str]:
    """Each literal, also one that stands in a constant of this or another module, or in a case."""
    named = dict(_constants(path)) | dict(_taken_in(path))
    for node in ast.walk(tree(path)):
        if isinstance(node, ast.Compare) and _is_code(node.left):
            for other in node.comparators:
                yield from named.get(other.id, ()) if isinstance(other, ast.Name) else _words(other)
        elif isinstance(node, ast.match_case):
            patterns = (inner for inner in ast.walk(node.pattern) if isinstance(inner, ast.MatchValue))
            yield from (word for pattern in patterns for word in _words(pattern.value))


def _constants(path: Path) -> Iterator[tuple[str, tuple[str, ...]]]:
    """The names at the top of a module, and the literals that each stands for."""
    for node in tree(path).body:
        if isinstance(node, ast.Assign | ast.AnnAssign) and node.value is not None:
            target = node.targets[0] if isinstance(node, ast.Assign) else node.target
            yield ast.unparse(target), tuple(_words(node.value))


def _taken_in(path: Path) -> Iterator[tuple[str, tuple[str, ...]]]:
    """The same of the names that are imported from a module of ours."""
    ours = modules()
    for node in ast.walk(tree(path)):
        if isinstance(node, ast.ImportFrom) and (module := ours.get(node.module or "")) is not None:
            there = dict(_constants(module))
            yield from ((alias.asname or alias.name, there.get(alias.name, ())) for alias in node.names)


def _is_code(node: ast.expr) -> bool:
    last = node.attr if isinstance(node, ast.Attribute) else node.id if isinstance(node, ast.Name) else ""
    return last in CODES


def _words(node: ast.expr) -> Iterator[str]:
    inner = node.elts if isinstance(node, ast.Tuple | ast.Set | ast.List) else [node]
    return (each.value for each in inner if isinstance(each, ast.Constant) and isinstance(each.value, str))
