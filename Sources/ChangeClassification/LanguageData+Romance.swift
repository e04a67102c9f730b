extension LanguageData {
  static let french = """
    claim right: droit | droits
    claim duty: devoir | devoirs | obligation | obligations
    step 1: premier | première | premiers | premières
    step 2: deuxième | second | seconde
    step 3: troisième
    step 4: quatrième
    step again: récidive | répété | répétée
    nobody: aucun | aucune | nul | nulle | personne
    opener: de | du | des | d' | à | au | aux | en | dans | sur | sous | pour | par | avec | sans | chez | entre | vers | et | ou | mais | que | qui | dont | où | ne | pas | si | lorsque | quand | comme | afin | ainsi
    conjunction: si | lorsque | quand | que | parce que | bien que | afin que
    vague: qui | que | ce | cela | ceci | il | dont | celui | celle
    hypothetical: pourrait | pourraient | devrait pouvoir
    modal must: doit | doivent | devez | devra | devront | est tenu de | sont tenus de | tenu de | tenue de | tenus de | obligatoire | il faut | est obligé de | sont obligés de
    modal must-not: ne doit pas | ne doivent pas | ne devez pas | ne peut pas | ne peuvent pas | ne peut | ne peuvent | interdit | interdite | interdits | interdites | est interdit | est interdite | sont interdits | sont interdites | défendu | prohibé
    modal should: devrait | devraient | devriez | recommandé | encouragé à | encouragés à | invités à
    modal should-not: ne devrait pas | ne devraient pas | déconseillé
    modal expected: attendu | censé | censés
    modal not-expected: n'est pas tenu | ne sont pas tenus | facultatif
    modal may: peut | peuvent | pouvez | pourra | pourront | autorisé à | autorisés à | permis | a le droit de | ont le droit de | se réserve le droit | se réservent le droit
    modal can: pourrait | pourraient | en mesure de
    modal will: sera | seront | serons | aura | auront
    modal will-not: ne sera pas | ne seront pas
    modal not: ne | n' | pas | jamais | aucun | aucune | sans | ni | non | rien | personne
    scope all: tout | toute | tous | toutes | chaque | chacun | chacune
    scope any: quelconque | n'importe quel | n'importe quelle | quiconque
    scope some: certains | certaines | quelques | plusieurs
    scope only: seul | seule | seulement | uniquement | exclusivement | limité à | que
    scope open: notamment | sans s'y limiter | y compris mais sans s'y limiter | entre autres | etc
    scope except: sauf | excepté | hormis | à l'exception de | à moins que | nonobstant | indépendamment de | sous réserve de
    scope always: toujours | en tout temps | à tout moment | en tout état de cause
    scope least: au moins | au minimum | plus de
    scope most: au plus | au maximum | jusqu'à | moins de | au plus tard
    scope within: dans les | dans un délai de | avant | après | sous | immédiatement | sans délai | rapidement
    scope anonymous: anonyme | anonymement | confidentiel | confidentielle | confidentialité
    scope sole: définitif | définitive | temporaire | permanent | permanente | irrévocable
    number 2: deux
    number 3: trois
    number 4: quatre
    number 5: cinq
    number 6: six
    number 7: sept
    number 8: huit
    number 9: neuf
    number 10: dix
    number 12: douze
    number 15: quinze
    number 20: vingt
    number 30: trente
    number 60: soixante
    number 100: cent
    number 1/2: moitié
    number 2/3: deux tiers
    number all: unanimité | unanime
    number majority: majorité
    unit day: jour | jours
    unit workday: jour ouvrable | jours ouvrables | jours ouvrés
    unit week: semaine | semaines
    unit month: mois
    unit year: an | ans | année | années | annuel | annuelle
    unit hour: heure | heures
    unit minute: minute | minutes
    month 1: janvier
    month 2: février
    month 3: mars
    month 4: avril
    month 5: mai
    month 6: juin
    month 7: juillet
    month 8: août
    month 9: septembre
    month 10: octobre
    month 11: novembre
    month 12: décembre
    currency eur: euro | euros | eur
    currency usd: dollar | dollars | usd
    currency percent: pour cent
    article: le | la | les | l' | un | une | des | du | au | aux
    filler: aussi | également | toutefois | cependant | ainsi | donc | par exemple | en outre | par ailleurs | de plus | veuillez | s'il vous plaît | c'est-à-dire
    little: de | d' | à | en | dans | sur | pour | qui
    joint: et | ou
    agreement be: est | sont
    agreement have: a | ont
    agreement this: ce | cet | cette | ces
    pronoun they: il | elle | ils | elles | iel | iels | il ou elle | ils ou elles | celui | celle | ceux | celles | celles et ceux
    pronoun their: son | sa | ses | leur | leurs
    same selon: conformément à | en vertu de
    reference: section | article | chapitre | paragraphe | alinéa | annexe | partie | point | art
    version: version | révision | mise à jour | mis à jour | dernière mise à jour | modifié | publié | en vigueur | date | adopté
    event: inclure | comprendre | arriver | survenir | varier | entraîner
    reach: contacter | contactez | signaler à | signalé à | informer | écrire à | adressez-vous à | s'adresser à
    characteristic: âge | handicap | ethnie | origine | genre | identité de genre | expression de genre | religion | orientation sexuelle | nationalité | race | couleur de peau | caste | apparence | éducation | sexe
    ending: s | e | es | x | ée | ées | és | é | er | ent | ez | nt | t
    """

  static let spanish = """
    claim right: derecho | derechos
    claim duty: deber | deberes | obligación | obligaciones
    step 1: primer | primera | primero
    step 2: segunda | segundo
    step 3: tercer | tercera | tercero
    step 4: cuarta | cuarto
    step again: reincidencia | repetida | repetido
    nobody: ningún | ninguna | ninguno | nadie
    opener: de | del | a | al | en | con | sin | por | para | sobre | entre | desde | hasta | y | e | o | u | pero | que | quien | quienes | cuyo | cuya | no | si | cuando | donde | como | así | también | se
    conjunction: si | cuando | que | porque | aunque | mientras
    vague: que | esto | eso | ello | lo | quien | quienes | se
    hypothetical: podría | podrían
    modal must: debe | deben | debemos | deberá | deberán | tiene que | tienen que | está obligado a | están obligados a | obligatorio | es necesario | se requiere
    modal must-not: no debe | no deben | no deberá | no deberán | no puede | no pueden | no podrá | no podrán | prohibido | prohibida | prohibidos | prohibidas | se prohíbe | queda prohibido | no se permite
    modal should: debería | deberían | se recomienda | recomendado | se anima a
    modal should-not: no debería | no deberían
    modal expected: se espera | esperamos
    modal not-expected: no está obligado | no es necesario
    modal may: puede | pueden | podrá | podrán | permitido | permitida | tiene derecho a | tienen derecho a | se reserva el derecho | autorizado a
    modal can: podría | podrían | capaz de
    modal will: será | serán | haremos | hará | harán
    modal will-not: no será | no serán
    modal not: no | nunca | jamás | ningún | ninguna | ninguno | sin | ni | nadie | nada
    scope all: todo | toda | todos | todas | cada
    scope any: cualquier | cualquiera | cualesquiera
    scope some: algunos | algunas | ciertos | ciertas | varios | varias
    scope only: solo | sólo | solamente | únicamente | exclusivamente | limitado a
    scope open: entre otros | incluyendo pero no limitado a | sin limitarse a | etc
    scope except: excepto | salvo | a menos que | con excepción de | independientemente de | sin perjuicio de
    scope always: siempre | en todo momento | en cualquier momento
    scope least: al menos | por lo menos | mínimo | más de
    scope most: como máximo | máximo | hasta | menos de | a más tardar
    scope within: dentro de | antes de | después de | en un plazo de | inmediatamente
    scope anonymous: anónimo | anónima | anónimamente | confidencial | confidencialidad
    scope sole: definitivo | definitiva | temporal | permanente | irrevocable
    number 2: dos
    number 3: tres
    number 4: cuatro
    number 5: cinco
    number 6: seis
    number 7: siete
    number 8: ocho
    number 9: nueve
    number 10: diez
    number 15: quince
    number 20: veinte
    number 30: treinta
    number 60: sesenta
    number 100: cien
    number 1/2: mitad
    number 2/3: dos tercios
    number all: unánime | unanimidad
    number majority: mayoría
    unit day: día | días
    unit workday: día hábil | días hábiles | días laborables
    unit week: semana | semanas
    unit month: mes | meses
    unit year: año | años | anual
    unit hour: hora | horas
    unit minute: minuto | minutos
    month 1: enero
    month 2: febrero
    month 3: marzo
    month 4: abril
    month 5: mayo
    month 6: junio
    month 7: julio
    month 8: agosto
    month 9: septiembre
    month 10: octubre
    month 11: noviembre
    month 12: diciembre
    currency eur: euro | euros | eur
    currency usd: dólar | dólares | usd
    currency percent: por ciento
    article: el | la | los | las | un | una | unos | unas | al | del | lo
    filler: también | además | sin embargo | por lo tanto | por ejemplo | así | por favor | asimismo | es decir
    little: de | a | en | para | que | por
    joint: y | o | e | u
    agreement be: es | son | está | están
    agreement have: ha | han
    agreement this: este | esta | estos | estas
    pronoun they: él | ella | ellos | ellas | elle | elles | él o ella | ellos y ellas
    same según: de acuerdo con | conforme a
    reference: sección | secciones | artículo | artículos | capítulo | párrafo | apartado | anexo | apéndice | cláusula | punto
    version: versión | revisión | última actualización | actualizado | actualizada | modificado | publicado | vigente | fecha | aprobado
    event: incluir | comprender | ocurrir | suceder | variar
    reach: contactar | contacte | ponerse en contacto con | informar a | escribir a | reportar a
    characteristic: edad | discapacidad | etnia | etnicidad | género | identidad de género | expresión de género | religión | orientación sexual | nacionalidad | raza | casta | color | apariencia | educación | sexo
    ending: s | es | a | o | as | os | e | n | en | an
    """

  static let portuguese = """
    claim right: direito | direitos
    claim duty: dever | deveres | obrigação | obrigações
    step 1: primeira | primeiro
    step 2: segunda | segundo
    step 3: terceira | terceiro
    step 4: quarta | quarto
    step again: reincidência | repetida | repetido
    nobody: nenhum | nenhuma | ninguém
    opener: de | do | da | dos | das | a | à | ao | aos | às | em | no | na | nos | nas | com | sem | por | para | sobre | entre | desde | até | e | ou | mas | que | quem | cujo | cuja | não | se | quando | onde | como | também
    conjunction: se | quando | que | porque | embora | enquanto
    vague: que | isto | isso | quem | se
    hypothetical: poderia | poderiam
    modal must: deve | devem | devemos | deverá | deverão | tem que | têm que | é obrigatório | obrigatório | obrigado a | obrigados a | é necessário
    modal must-not: não deve | não devem | não deverá | não pode | não podem | não poderá | proibido | proibida | proibidos | proibidas | é proibido | não é permitido | não são permitidos
    modal should: deveria | deveriam | recomenda-se | recomendado | encorajado a | encorajados a
    modal should-not: não deveria | não deveriam
    modal expected: espera-se | esperamos
    modal not-expected: não é obrigado | não é necessário
    modal may: pode | podem | poderá | poderão | permitido | permitida | tem o direito de | têm o direito de | reserva-se o direito | autorizado a
    modal can: poderia | poderiam | capaz de
    modal will: será | serão | irá | irão
    modal will-not: não será | não serão | não irá
    modal not: não | nunca | jamais | nenhum | nenhuma | sem | nem | ninguém | nada
    scope all: todo | toda | todos | todas | cada
    scope any: qualquer | quaisquer
    scope some: alguns | algumas | certos | certas | vários | várias
    scope only: só | somente | apenas | unicamente | exclusivamente | limitado a
    scope open: entre outros | incluindo mas não se limitando a | sem limitação | etc
    scope except: exceto | salvo | a menos que | com exceção de | independentemente de | sem prejuízo de
    scope always: sempre | a qualquer momento | em todos os momentos
    scope least: pelo menos | no mínimo | mais de
    scope most: no máximo | até | menos de | o mais tardar
    scope within: dentro de | antes de | depois de | após | no prazo de | imediatamente
    scope anonymous: anônimo | anónimo | anonimamente | confidencial | confidencialidade
    scope sole: definitivo | definitiva | temporário | temporária | permanente | irrevogável
    number 2: dois | duas
    number 3: três
    number 4: quatro
    number 5: cinco
    number 6: seis
    number 7: sete
    number 8: oito
    number 9: nove
    number 10: dez
    number 15: quinze
    number 20: vinte
    number 30: trinta
    number 60: sessenta
    number 1/2: metade
    number 2/3: dois terços
    number all: unânime | unanimidade
    number majority: maioria
    unit day: dia | dias
    unit workday: dia útil | dias úteis
    unit week: semana | semanas
    unit month: mês | meses
    unit year: ano | anos | anual
    unit hour: hora | horas
    unit minute: minuto | minutos
    month 1: janeiro
    month 2: fevereiro
    month 3: março
    month 4: abril
    month 5: maio
    month 6: junho
    month 7: julho
    month 8: agosto
    month 9: setembro
    month 10: outubro
    month 11: novembro
    month 12: dezembro
    currency eur: euro | euros | eur
    currency brl: real | reais | brl
    currency usd: dólar | dólares | usd
    currency percent: por cento
    article: o | a | os | as | um | uma | uns | umas | ao | do | da | dos | das | no | na | nos | nas
    filler: também | além disso | no entanto | portanto | por exemplo | assim | por favor | ou seja
    little: de | em | para | que | por
    joint: e | ou
    agreement be: é | são | está | estão
    agreement this: este | esta | estes | estas | esse | essa | esses | essas
    pronoun they: ele | ela | eles | elas | ele ou ela | elu
    same segundo: de acordo com | conforme
    reference: seção | secção | artigo | artigos | capítulo | parágrafo | anexo | apêndice | cláusula | item | ponto
    version: versão | revisão | última atualização | atualizado | atualizada | modificado | publicado | vigente | data | aprovado
    event: incluir | compreender | ocorrer | acontecer | variar
    reach: contatar | contactar | entrar em contato com | informar | escrever para | denunciar a | reportar a
    characteristic: idade | deficiência | etnia | gênero | género | identidade de gênero | religião | orientação sexual | nacionalidade | raça | casta | cor | aparência | educação | sexo
    ending: s | es | a | o | as | os | e | m | em | am
    """

  static let italian = """
    claim right: diritto | diritti
    claim duty: dovere | doveri | obbligo | obblighi
    step 1: prima | primo
    step 2: seconda
    step 3: terza | terzo
    step 4: quarta | quarto
    step again: recidiva | ripetuta | ripetuto
    nobody: nessun | nessuna | nessuno
    opener: di | del | della | dei | delle | degli | a | al | alla | ai | alle | in | nel | nella | nei | con | senza | per | da | dal | dalla | su | sul | sulla | tra | fra | e | ed | o | ma | che | chi | cui | non | se | quando | dove | come | anche | si
    conjunction: se | quando | che | perché | sebbene | mentre
    vague: che | ciò | questo | quello | chi | si | cui
    hypothetical: potrebbe | potrebbero
    modal must: deve | devono | dobbiamo | dovrà | dovranno | è tenuto a | sono tenuti a | obbligatorio | è necessario | è obbligato a
    modal must-not: non deve | non devono | non dovrà | non può | non possono | non potrà | vietato | vietata | vietati | vietate | proibito | è vietato | non è consentito | non è permesso
    modal should: dovrebbe | dovrebbero | si raccomanda | raccomandato | incoraggiati a
    modal should-not: non dovrebbe | non dovrebbero
    modal expected: ci si aspetta | ci aspettiamo
    modal not-expected: non è tenuto | non è necessario
    modal may: può | possono | potrà | potranno | consentito | permesso | ha il diritto di | hanno il diritto di | si riserva il diritto | autorizzato a
    modal can: potrebbe | potrebbero | in grado di
    modal will: sarà | saranno
    modal will-not: non sarà | non saranno
    modal not: non | mai | nessun | nessuna | nessuno | senza | né | niente | nulla
    scope all: tutto | tutta | tutti | tutte | ogni | ciascuno
    scope any: qualsiasi | qualunque | chiunque
    scope some: alcuni | alcune | certi | certe | diversi | diverse
    scope only: solo | soltanto | solamente | unicamente | esclusivamente | limitato a
    scope open: tra gli altri | tra cui | senza limitazioni | ecc | eccetera
    scope except: eccetto | salvo | tranne | a meno che | ad eccezione di | indipendentemente da
    scope always: sempre | in ogni momento | in qualsiasi momento
    scope least: almeno | minimo | più di
    scope most: al massimo | massimo | fino a | meno di | entro e non oltre
    scope within: entro | prima di | dopo | immediatamente
    scope anonymous: anonimo | anonima | anonimamente | riservato | riservata | riservatezza | confidenziale
    scope sole: definitivo | definitiva | temporaneo | temporanea | permanente | irrevocabile
    number 2: due
    number 3: tre
    number 4: quattro
    number 5: cinque
    number 6: sei
    number 7: sette
    number 8: otto
    number 9: nove
    number 10: dieci
    number 15: quindici
    number 20: venti
    number 30: trenta
    number 60: sessanta
    number 1/2: metà
    number 2/3: due terzi
    number all: unanime | unanimità
    number majority: maggioranza
    unit day: giorno | giorni
    unit workday: giorno lavorativo | giorni lavorativi
    unit week: settimana | settimane
    unit month: mese | mesi
    unit year: anno | anni | annuale
    unit hour: ora | ore
    unit minute: minuto | minuti
    month 1: gennaio
    month 2: febbraio
    month 3: marzo
    month 4: aprile
    month 5: maggio
    month 6: giugno
    month 7: luglio
    month 8: agosto
    month 9: settembre
    month 10: ottobre
    month 11: novembre
    month 12: dicembre
    currency eur: euro | eur
    currency usd: dollaro | dollari | usd
    currency percent: per cento
    article: il | lo | la | i | gli | le | un | uno | una | l' | del | dello | della | dei | degli | delle | al | allo | alla | ai | agli | alle
    filler: anche | inoltre | tuttavia | pertanto | quindi | per esempio | ad esempio | per favore | cioè
    little: di | a | in | per | che | da
    joint: e | o | ed
    agreement be: è | sono
    agreement have: ha | hanno
    agreement this: questo | questa | questi | queste
    pronoun they: lui | lei | loro | lui o lei | egli | ella
    same secondo: in conformità con | ai sensi di
    reference: sezione | articolo | articoli | capitolo | paragrafo | allegato | appendice | clausola | punto | art
    version: versione | revisione | ultimo aggiornamento | aggiornato | aggiornata | modificato | pubblicato | in vigore | data | approvato
    event: includere | comprendere | accadere | avvenire | variare
    reach: contattare | contattate | segnalare a | informare | scrivere a | rivolgersi a
    characteristic: età | disabilità | etnia | genere | identità di genere | religione | orientamento sessuale | nazionalità | razza | casta | colore | aspetto | istruzione | sesso
    ending: i | e | o | a | no | te | ta | ti | to
    """
}
