### Till den som lämnar gruppen, oftast det sista. Inget om vem eller varför.

farewell = Du är inte längre med i gruppen. Dina tider med gruppen är avbokade. Har du frågor? Ring samordnaren.
farewell-closed = Gruppen är avslutad. Tack. Blir det svajigt igen: ring { $name } { $phone }.
nobody-reads = Här läser ingen längre. Ring { $name } { $phone }. Är det fara? Ring 112.
