"""Words of the field that somebody may ask about; what each means is the text `glossary-…` (R89)."""

from collections.abc import Mapping
from typing import Final

ALL_OF_THEM: Final = frozenset({"ord", "ordlista", "orden", "begrepp", "words", "word", "glossary", "terms"})
GLOSSARY: Final[Mapping[str, frozenset[str]]] = {
    "case": frozenset({"ärende", "ärenden", "case", "cases"}),
    "consent": frozenset({"samtycke", "häva sekretess", "sekretess", "consent", "secrecy"}),
    "grantor": frozenset({"den som ska samtycka", "vem ska samtycka", "grantor", "grantors"}),
    "guardian": frozenset({"vårdnadshavare", "förälder", "vh", "vh1", "vh2", "guardian", "guardians", "parent"}),
    "youth": frozenset({"ungdom", "ungdomen", "den unga", "youth", "young person"}),
    "party": frozenset({"part", "parter", "party", "parties"}),
    "actor": frozenset({"aktör", "aktörer", "actor", "actors"}),
    "category": frozenset({"uppgiftskategori", "kategori", "kategorier", "category", "categories", "kinds"}),
    "basics": frozenset({"grund", "basics"}),
    "purpose": frozenset({"ändamål", "purpose"}),
    "conflict": frozenset({"oeniga svar", "oeniga", "conflict"}),
    "gate": frozenset({"grind", "grinden", "gate"}),
    "coordinator": frozenset({"samordnare", "ersättare", "coordinator", "deputy"}),
    "guide": frozenset({"lots", "guide"}),
    "certifier": frozenset({"intygare", "enhetschef", "certifier"}),
    "lead": frozenset({"huvudkontakt", "lead contact", "lead"}),
    "network": frozenset({"nätverksmöte", "network meeting"}),
    "cadence": frozenset({"mötestakt", "cadence"}),
    "plan": frozenset({"plan", "individuell åtgärdsplan", "åtgärdsplan", "action plan"}),
    "action": frozenset({"åtgärd", "åtgärder", "action", "actions"}),
    "apart": frozenset({"isär", "keep apart", "apart"}),
    "protected": frozenset({"skyddade personuppgifter", "skyddad", "protected identity", "protected"}),
    "purge": frozenset({"gallring", "gallringsstopp", "gallra", "purge", "hold"}),
}
"""How each may be written; the first line of the text names it as domain people do."""
