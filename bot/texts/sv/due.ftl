### När det som faller ut av sig självt inte går att räkna ut.

due-failed =
    { $code }: något som skulle göras { WHEN($moment) } gick inte (referens { $reference }), och ingenting är ändrat än. Säg till den som sköter mig.
    Jag försöker igen av mig själv. När det går säger jag det som skulle ha sagts.
gate-shut-by-failing-due =
    { $code }: något slutade gälla { WHEN($moment) }, och det gick inte att räkna ut för vem (referens { $reference }). För säkerhets skull är alla utom socialtjänsten ute ur rummet nu.
    Säg till den som sköter mig. Jag försöker igen av mig själv. När det är rätt igen: `!ärende öppna grinden { $code }`
