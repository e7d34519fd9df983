### Spanish: what is heard of withdrawal, "call me", "stop" and danger. Not yet read by a native speaker.
### Until one has, words of withdrawal get a question and take nothing back by themselves; who has read it writes yes here.
### | stands between; word* is all that begins so, *word* all that holds it, .. is up to three words between.

read-by-a-native-speaker = no

listen-withdraw = quitar | quita | quite | quiten | quiero quitar | saca | sacar | saquen | elimina | eliminar | eliminen | retiro | retirar | retiro mi consentimiento | retirar mi consentimiento | revoco | revocar | me arrepiento | me he arrepentido | he cambiado de opinión | cambié de opinión | no quiero que .. sepa/sepan/esté/estén/participe | no quiero .. policía/escuela/colegio
listen-everyone = todos | a todos | todo el mundo | todas | mi consentimiento | consentimiento | mi sí | de opinión | me arrepiento | arrepentido
listen-party-polis = policía | la policía | policías | poli
listen-party-skola = escuela | la escuela | colegio | instituto | maestra | maestro | profesor | profesora
listen-party-soc = servicios sociales | asistente social | trabajadora social
listen-call = llámame | llamame | llámenme | llamar | puedes llamarme | quiero hablar | llámeme
listen-stop = para | pare | basta | deja de escribir | no me escribas | no me escriban | déjame en paz | dejame en paz | stop
listen-danger = me pega | me pegan | me pegó | me golpea* | me golpeó | me maltrata* | maltrato | matarme | matarnos | me mata | me matan | me va a matar | me van a matar | quiere/quieren/quería matar | amenaza* | amenazó | me persigue* | quiero morir* | quisiera morir | no quiero vivir | no quiero seguir viviendo | suicid* | matarme | quitarme la vida | cortarme | hacerme daño | me corto | tengo miedo | tengo mucho miedo | me da miedo .. volver/casa/él | violaron | me violó | violación | me viola | abusa | abusan | abusó | abuso sexual | me toca | cuchillo | navaja | pistola | un arma | tomado .. pastillas | tomé .. pastillas | muchas pastillas | sobredosis | no ha vuelto a casa | no volvió a casa | no ha llegado a casa | desaparecid* | ha desaparecido | encerrad* | me encerró | me encierra* | secuestr* | no respira | sangra* | emergencia | ayúdame por favor | ayúdenme | socorro | auxilio | casarme a la fuerza
