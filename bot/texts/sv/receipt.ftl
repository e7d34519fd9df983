### Kvittot: det som lämnas över till den som har sagt ja. Enkla ord, korta meningar.

receipt =
    Det här har du sagt ja till
    { $youth ->
        [1] Några vuxna vill hjälpas åt så att du får det bättre. Du har sagt ja till att de får berätta saker om dig för varandra.
       *[0] Några vuxna vill hjälpas åt så att ditt barn får det bättre. Du har sagt ja till att de får berätta saker om barnet för varandra.
    }
    Det kallas att häva sekretess. Utan ditt ja får de inte göra så.
    Det här får de veta:
    { LINES($told) }
    { $afterwards ->
        [none] {""}
       *[some] Du har också sagt ja till { $afterwards }.
    }
    { $others_afterwards ->
        [none] {""}
       *[some] När det här är slut har du sagt ja till mer:
        { LINES($others_afterwards) }
    }
    Socialtjänsten är alltid med. Ingen annan är med.
    De får bara använda det för att hjälpas åt.
    Ditt ja gäller från { DATE($starts) } till och med { DATE($through) }. Sedan tar det slut av sig själv.
    { $ground ->
        [frivillig] Ingen har bestämt att du måste vara med. Det är ni som väljer.
        [dom] Det finns en dom. Den gäller som förut, vad du än svarar här. Men det här svaret är ditt, och ingen får tvinga dig.
       *[other] Socialtjänsten har fattat ett beslut om hjälp. Beslutet är en sak och det här svaret en annan. Du väljer själv vad du svarar.
    }
    Du får säga nej. Du får hjälp ändå.
    Du kan ändra dig när du vill. Ring { $name }, eller skriv "**ta bort alla**" till programmet som påminner om tider. Gäller det bara någon? Skriv till exempel "**ta bort skolan**". Det händer på en gång. Du behöver inte säga varför. Men det de redan vet har de kvar.
    { $police ->
        [1] Polisen får inte alltid låta bli att göra något. Får de veta om ett brott måste de oftast ta det vidare.
       *[0] {""}
    }
    Vill du fråga något? Ring { $name }: { $phone }.

line-afterwards = { THE($party) }: { $purpose } ({ $kinds })
line-told = { THE($party) }: { $kinds }

told-grund = gruppens tider
told-skola-narvaro = om du är i skolan
told-skola-resultat = hur det går i skolan
told-brott-misstanke = om någon tror att det har hänt ett brott
told-umgange-plats = var du brukar vara och vilka du är med
told-missbruk = alkohol och droger
told-halsa-psykiatri = hur du mår
told-boende = var du bor
told-ekonomi = pengar
told-insatser-plan = planen
told-sakerhet = hot mot någon

told-child-grund = gruppens tider
told-child-skola-narvaro = om barnet är i skolan
told-child-skola-resultat = hur det går i skolan
told-child-brott-misstanke = om någon tror att det har hänt ett brott
told-child-umgange-plats = var barnet brukar vara och vilka barnet är med
told-child-missbruk = alkohol och droger
told-child-halsa-psykiatri = hur barnet mår
told-child-boende = var barnet bor
told-child-ekonomi = pengar
told-child-insatser-plan = planen
told-child-sakerhet = hot mot någon

receipt-hand-over = Det där är kvittot till { $who }. Läs det tillsammans. Svara **ja kvitto { $who }** när { $who } har fått det.
receipt-handed-over = Jag har skrivit att { $who } har fått sitt kvitto.
shared-otherwise = Noterat: delat på annan grund, { $reference }. Det öppnar ingenting: ingen släpps in och inget mer får delas i rummet.
