### Till den som lämnar gruppen, oftast det sista. Inget om vem eller varför.

farewell = Du är inte längre med i gruppen. Dina tider med gruppen är avbokade. Har du frågor? Ring samordnaren.
