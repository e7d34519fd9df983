### The receipt: what is handed to the one who said yes. Plain words, short sentences.

receipt =
    This is what you have said yes to
    { $youth ->
        [1] Some adults want to work together so that things get better for you. You have said yes to them telling each other things about you.
       *[0] Some adults want to work together so that things get better for your child. You have said yes to them telling each other things about your child.
    }
    This is called lifting secrecy. Without your yes they may not do so.
    This is what they may know:
    { LINES($told) }
    { $afterwards ->
        [none] {""}
       *[some] You have also said yes to { $afterwards }.
    }
    { $others_afterwards ->
        [none] {""}
       *[some] When this is over you have said yes to more:
        { LINES($others_afterwards) }
    }
    Social services are always part of it. Nobody else is.
    They may use it to work together, and for nothing else.
    Your yes holds from { DATE($starts) } through { DATE($through) }. Then it ends by itself.
    { $ground ->
        [frivillig] Nobody has decided that you must take part. You choose.
        [dom] There is a court sentence. It stands as before, whatever you answer here. But this answer is yours, and nobody may force you.
       *[other] Social services have made a decision about help. That decision is one thing and this answer another. You choose what you answer.
    }
    You may say no. You get help anyway.
    You can change your mind whenever you want. Call { $name }, or write "**remove everyone**" to the program that reminds of times. Is it only about somebody? Write for example "**remove the school**". It happens at once. You do not have to say why. But what they already know they keep.
    { $police ->
        [1] The police may not always let things be. If they learn of a crime they mostly have to take it further.
       *[0] {""}
    }
    Do you want to ask something? Call { $name }: { $phone }.

line-afterwards = { THE($party) }: { $purpose } ({ $kinds })
line-told = { THE($party) }: { $kinds }

told-grund = the group's times
told-skola-narvaro = whether you are in school
told-skola-resultat = how school is going
told-brott-misstanke = if someone thinks that there has been a crime
told-umgange-plats = where you usually are and who you are with
told-missbruk = alcohol and drugs
told-halsa-psykiatri = how you feel
told-boende = where you live
told-ekonomi = money
told-insatser-plan = the plan
told-sakerhet = threats to anyone

told-child-grund = the group's times
told-child-skola-narvaro = whether the child is in school
told-child-skola-resultat = how school is going
told-child-brott-misstanke = if someone thinks that there has been a crime
told-child-umgange-plats = where the child usually is and who the child is with
told-child-missbruk = alcohol and drugs
told-child-halsa-psykiatri = how the child feels
told-child-boende = where the child lives
told-child-ekonomi = money
told-child-insatser-plan = the plan
told-child-sakerhet = threats to anyone

receipt-hand-over = That is the receipt for { $who }. Read it together. Answer **yes receipt { $who }** when { $who } has it.
receipt-handed-over = I have noted that { $who } has the receipt.
shared-otherwise = Noted: shared on another ground, { $reference }. It opens nothing: nobody is let in and nothing more may be shared in the room.
