// Generated from LanguageData by `RECORD_LANGUAGE_TABLES=1 swift test --filter LanguageTables`; do not edit.
// swift-format-ignore-file

internal import PolicyText

/// The phrases of `LanguageData` as `LanguageRulesParser` writes them.
enum LanguageTables {
  static let english = LineTable(
    #"""
      &	Mand|
      1st	T1|
      2nd	T2|
      3rd	T3|
      4th	T4|
      a	C100|hundred	Ga|
      able	Acan|to	Yable to|to
      about	Mabout|	Mabout|	Vabout|
      according	Maccording to|to
      accordingly	Haccordingly|
      additionally	Hadditionally|
      adopted	Oadopted|
      advised	Ashould|to	Yadvised to|to
      after	Bafter|
      against	Vagainst|
      age	Rage|
      all	Ball|	Xall|
      allowed	Amay|to	Amay|	Yallowed to|to	Yallowed|
      alone	Bonly|
      along	Mand|with
      also	Halso|
      although	Walthough|
      always	Balways|
      amended	Oamended|
      among	Mamong|	Vamong|
      amongst	Mamong|
      an	Gan|
      ancestry	Rancestry|
      and	Bopen|so on	Bopen|the like	Jand|	Mand|	Vand|
      annex	Nannex|
      annual	Dyear|
      annually	Dyear|
      anonymous	Banonymous|
      anonymously	Banonymous|
      any	Bany|
      anybody	Bany|
      anyone	Bany|
      anything	Bany|
      apart	Bexcept|from
      appear	Qappear|
      appendix	Nappendix|
      approach	Papproach|
      approved	Oapproved|
      apr	E4|
      april	E4|
      are	Anot-expected|not required to	Amust|required to	Amust|obliged to	Amust-not|not permitted	Amust-not|not allowed	Ashould|encouraged to	Aexpected|expected to	Amay|permitted to	Amay|allowed to	Acan|able to	Amust|required	Amust-not|prohibited	Amust-not|forbidden	Anot|not	Kbe|
      aren't	Anot|
      arise	Qarise|
      article	Narticle|
      articles	Narticles|
      as	Bprompt|soon as	Has such|such	Mand|well as	Oas of|of	Vas|	Was soon as|soon as
      at	Amay|liberty to	Amay|its discretion	Amay|their discretion	Amay|our discretion	Balways|all times	Balways|any time	Bleast|least	Bmost|most	Iat|	Vat|
      aug	E8|
      august	E8|
      be	Amust|required to	Aexpected|expected to	Amust-not|prohibited	Ibe|
      because	Mbecause|	Wbecause|
      before	Bbefore|	Mbefore|
      between	Vbetween|
      binding	Bsole|
      body	Rbody size|size
      business	Dworkday|day	Dworkday|days
      but	Vbut|
      by	Buntil|the end of	Mby means of|means of	Vby|
      calendar	Dday|day	Dday|days
      call	Pcall|
      can	Acannot|not	Acannot|never	Acan|	Bopen|include but is not limited to	Bopen|include but are not limited to	Mincludes among others|include but is not limited to	Mincludes among others|include but are not limited to
      can't	Acannot|
      cannot	Acannot|
      caste	Rcaste|
      cause	Qcause|
      certain	Bsome|
      chair	Lchair|
      chairman	Lchair|
      chairmen	Lchair|
      chairperson	Lchair|
      chairpersons	Lchair|
      chairs	Lchair|
      chairwoman	Lchair|
      chapter	Nchapter|
      chapters	Nchapters|
      chf	Fchf|
      clause	Nclause|
      clauses	Nclauses|
      color	Rcolor|
      colour	Rcolour|
      compulsory	Amust|	Ycompulsory|
      concerning	Mabout|
      confidential	Banonymous|
      confidentiality	Banonymous|
      confidentially	Banonymous|
      consecutive	Dday|days
      consist	Qconsist|
      contact	Pcontact|
      contacting	Pcontacting|
      contain	Qcontain|
      copyright	Ocopyright|
      could	Acannot|not	Acan|	Zcould not|not	Zcould|
      couldn't	Acannot|	Zcouldn't|
      creed	Rcreed|
      culture	Rculture|
      date	Odate|
      dated	Odated|
      day	Dday|
      days	Dday|
      dec	E12|
      december	E12|
      depend	Qdepend|
      did	Anot|not
      didn't	Anot|
      differ	Qdiffer|
      disability	Rdisability|
      discouraged	Ashould-not|from	Ashould-not|	Ydiscouraged from|from	Ydiscouraged|
      do	Anot-expected|not have to	Anot-expected|not need to	Anot|not	Kdo|
      does	Anot-expected|not have to	Anot-expected|not need to	Anot|not	Kdo|
      doesn't	Anot|
      dollar	Fusd|
      dollars	Fusd|
      don't	Anot-expected|have to	Anot|
      dozen	C12|
      draft	Odraft|
      due	Mbecause|to the fact that
      during	Mduring|	Vduring|
      duties	Sduty|
      duty	Sduty|
      e-mail	Pe-mail|
      e.g	He.g|
      each	Beach|	Xeach|
      editors	Oeditors|
      education	Reducation|
      effective	Oeffective date|date	Oeffective|
      eight	C8|
      eighteen	C18|
      eighty	C80|
      eleven	C11|
      email	Pemail|
      emailing	Pemailing|
      encouraged	Ashould|to	Yencouraged to|to
      entitled	Amay|to	Yentitled to|to
      entitlement	Sright|
      entitlements	Sright|
      et	Metc|cetera
      etc	Bopen|	Metc|
      ethnicity	Rethnicity|
      eur	Feur|
      euro	Feur|
      euros	Feur|
      every	Ball|
      everybody	Ball|
      everyone	Ball|
      everything	Ball|
      exceeding	Bleast|
      except	Bexcept|for	Bexcept|
      excepting	Bexcept|
      excluding	Bexcept|
      exclusively	Bonly|
      exempt	Bexcept|
      exempted	Bexcept|
      expect	Aexpected|
      expected	Aexpected|to	Yexpected to|to
      expects	Aexpected|
      family	Rfamily status|status
      feb	E2|
      february	E2|
      few	Bsome|
      fewer	Bmost|than
      fifteen	C15|
      fifty	C50|
      final	Bsole|
      first	T1|
      five	C5|
      folks	Leverybody|
      for	Hfor example|example	Hfor instance|instance	Ifor|	Vfor|
      forbidden	Amust-not|	Yforbidden|
      forty	C45|five	C40|
      forty-eight	C48|
      forty-five	C45|
      four	C4|
      fourteen	C14|
      fourth	T4|
      francs	Fchf|
      from	Vfrom|
      furthermore	Hfurthermore|
      gbp	Fgbp|
      gender	Rgender identity and expression|identity and expression	Rgender identity|identity	Rgender expression|expression	Rgender|
      guys	Leverybody|
      had	Amust|to	Zhad to|to
      hair	Rhair|
      half	C1/2|
      happen	Qhappen|
      has	Amust|a duty to	Amay|the right	Amay|right to	Amay|a right	Amust|to	Khave|
      hasn't	Anot|
      have	Amust|a duty to	Amay|the right	Amay|right to	Amay|a right	Amust|to	Khave|
      haven't	Anot|
      he	Lthey|or she	Lthey|she	Lthey|
      hence	Hhence|
      her	Ltheir|or his	Ltheir|
      hers	Ltheir|
      herself	Lthemself|
      him	Ltheir|or her	Ltheir|her	Ltheir|
      himself	Lthemself|or herself	Lthemself|
      his	Ltheir|or her	Ltheir|her	Ltheir|
      history	Ohistory|
      hour	Dhour|
      hourly	Dhour|
      hours	Dhour|
      how	Whow|
      however	Hhowever|
      humanity	Lhumanity|
      humankind	Lhumanity|
      hundred	C100|
      i.e	Hi.e|
      if	Mif|	Wif|
      immediately	Bprompt|
      immigration	Rimmigration status|status
      in	Balways|all cases	Balways|any case	Balways|every case	Hin addition|addition	Hin particular|particular	Hin turn|turn	Iin|	Mif|the event that	Mduring|the course of	Mto|order to	Mabout|regard to	Maccording to|accordance with	Mif|case	Vin|	Win case|case
      include	Bopen|but are not limited to	Bopen|without limitation	Mincludes among others|but are not limited to	Mincludes among others|without limitation	Qinclude|
      includes	Bopen|but is not limited to	Bopen|without limitation	Mincludes among others|but is not limited to	Mincludes among others|among others	Mincludes among others|without limitation
      including	Bopen|but not limited to	Bopen|without limitation	Mincluding|	Vincluding|
      indeed	Hindeed|
      individual	Mperson|
      individuals	Mperson|
      inform	Pinform|
      initial	T1|
      into	Vinto|
      involve	Qinvolve|
      irrespective	Bexcept|of
      irrevocable	Bsole|
      is	Anot-expected|not required to	Amust|required to	Amust|obliged to	Amust-not|not permitted	Amust-not|not allowed	Ashould|encouraged to	Aexpected|expected to	Amay|permitted to	Amay|allowed to	Acan|able to	Amust|required	Amust-not|prohibited	Amust-not|forbidden	Ashould|recommended	Anot|not	Kbe|
      isn't	Anot|
      it	Xit|
      item	Nitem|
      items	Nitems|
      jan	E1|
      january	E1|
      jul	E7|
      july	E7|
      jun	E6|
      june	E6|
      language	Rlanguage|
      last	Olast updated|updated	Olast modified|modified	Olast revised|revised	Olast reviewed|reviewed
      latest	Olatest|
      lead	Qlead|
      less	Bmost|than
      level	Rlevel of experience|of experience
      likewise	Hlikewise|
      limited	Bonly|to
      ll	Awill|
      majority	Cmajority|
      man-hours	Lpersonhours|
      mandatory	Amust|	Ymandatory|
      mankind	Lhumanity|
      manned	Lstaffed|
      manpower	Lworkforce|
      many	Bsome|
      mar	E3|
      march	E3|
      marital	Rmarital status|status
      maximum	Bmost|of	Bmost|
      may	Amust-not|not	Amust-not|never	Amust-not|neither	Amay|	Bopen|include but is not limited to	Bopen|include but are not limited to	Bopen|include without limitation	E5|	Mincludes among others|include but is not limited to	Mincludes among others|include but are not limited to	Mincludes among others|include without limitation
      medical	Rmedical condition|condition
      mental	Rmental health|health
      might	Amay|	Zmight|
      minimum	Bleast|of	Bleast|
      minute	Dminute|
      minutes	Dminute|
      modified	Omodified|
      month	Dmonth|
      monthly	Dmonth|
      months	Dmonth|
      more	Bleast|than
      moreover	Hmoreover|
      most	Bsome|
      must	Amust-not|not	Amust-not|never	Amust-not|neither	Amust|
      mustn't	Amust-not|
      namely	Hnamely|
      national	Rnational origin|origin
      nationality	Rnationality|
      need	Amust|to	Anot-expected|not
      needs	Amust|to
      neither	Anot|	Uneither|
      neurodiversity	Rneurodiversity|
      neurotype	Rneurotype|
      never	Amust-not|be	Anot|
      nine	C9|
      ninety	C90|
      no	Anot|	Bleast|less than	Bleast|fewer than	Bmost|more than	Bmost|later than	Uno one|one	Uno|
      no-one	Uno-one|
      nobody	Anot|	Unobody|
      none	Anot|	Unone|
      nor	Anot|
      not	Anot-expected|expected to	Anot-expected|required to	Anot-expected|obliged to	Anot-expected|obligated to	Acannot|able to	Amust-not|permitted	Amust-not|allowed	Anot-expected|required	Anot|	Bopen|limited to	Bleast|less than	Bmost|more than	Bmost|later than	Bmost|exceed	Vnot|	Ynot expected to|expected to	Ynot required to|required to	Ynot obliged to|obliged to	Ynot able to|able to	Ynot permitted|permitted	Ynot allowed|allowed	Ynot required|required
      note	Hnote that|that
      nothing	Anot|
      notify	Pnotify|
      notifying	Pnotifying|
      notwithstanding	Bexcept|
      nov	E11|
      november	E11|
      obligated	Amust|to	Yobligated to|to
      obligation	Sduty|
      obligations	Sduty|
      occur	Qoccur|
      oct	E10|
      october	E10|
      of	Iof|	Vof|
      offline	Bpublic|
      ombud	Lombud|
      ombuds	Lombud|
      ombudsman	Lombud|
      ombudsmen	Lombud|
      ombudspeople	Lombud|
      ombudsperson	Lombud|
      ombudspersons	Lombud|
      ombudswoman	Lombud|
      on	Ion|	Von|
      once	Wonce|
      one	C100|hundred	C1000|thousand	C1/3|third	C1/4|quarter	C1/4|fourth	C1|
      one-half	C1/2|
      one-quarter	C1/4|
      one-third	C1/3|
      oneself	Lthemself|
      online	Bpublic|
      only	Bonly|
      optional	Amay|	Yoptional|
      or	Bopen|similar	Bleast|more	Bmost|less	Jor|	Vor|
      other	Bexcept|than
      ought	Ashould|to	Ashould-not|not
      over	Bleast|
      paragraph	Nparagraph|
      paragraphs	Nparagraphs|
      parental	Rparental status|status
      part	Npart|
      people	Mperson|
      per	Fpercent|cent	Vper|
      percent	Fpercent|
      percentage	Fpercent|
      permanent	Bsole|
      permanently	Bsole|
      permitted	Amay|to	Amay|	Ypermitted to|to	Ypermitted|
      perpetual	Bsole|
      person	Mperson|
      person-hours	Lpersonhours|
      personal	Rpersonal appearance|appearance
      persons	Mperson|
      physical	Rphysical appearance|appearance
      please	Hplease|
      plurality	Cmajority|
      political	Rpolitical affiliation|affiliation	Rpolitical belief|belief
      pound	Fgbp|
      pounds	Fgbp|sterling	Fgbp|
      pregnancy	Rpregnancy|
      previous	Oprevious version|version
      prior	Bbefore|to	Mbefore|to
      private	Bpublic|
      privilege	Sright|
      privileges	Sright|
      prohibited	Amust-not|from	Amust-not|	Yprohibited from|from	Yprohibited|
      promptly	Bprompt|
      provided	Wprovided that|that
      public	Bpublic|
      publication	Opublication date|date
      published	Opublished|
      pursuant	Maccording to|to
      quarterly	Dquarter|
      quarters	Dquarter|
      race	Rrace|
      range	Qrange|
      ratified	Oratified|
      re	Kbe|
      reach	Preach out to|out to	Preach|
      recommended	Ashould|	Yrecommended|
      regarding	Mabout|
      regardless	Bexcept|of
      religion	Rreligion|
      repeat	Tagain|
      repeated	Tagain|
      report	Preport to|to
      reported	Preported to|to
      reporting	Preporting to|to
      reports	Preports to|to
      required	Amust|to	Yrequired to|to
      reserve	Amay|the right
      reserves	Amay|the right
      responsibilities	Sduty|
      responsibility	Sduty|
      result	Qresult|
      revised	Orevised|
      revision	Orevision|
      right	Sright|
      rights	Sright|
      rule	Nrule|
      s	Kbe|	Lthey|he	Lthey|he
      save	Bexcept|for
      schedule	Nschedule|
      sec	Nsec|
      second	T2|
      seconds	Dsecond|
      section	Nsection|
      sections	Nsections|
      seem	Qseem|
      sep	E9|
      sept	E9|
      september	E9|
      seven	C7|
      seventy	C70|
      seventy-two	C72|
      several	Bsome|
      sex	Rsex characteristics|characteristics	Rsex|
      sexual	Rsexual identity|identity	Rsexual orientation|orientation
      sexuality	Rsexuality|
      shall	Amust-not|not	Amust-not|never	Amust-not|neither	Amust|
      shan't	Amust-not|
      she	Lthey|or he	Lthey|he	Lthey|
      should	Ashould-not|not	Ashould-not|never	Ashould|
      shouldn't	Ashould-not|
      simple	Cmajority|majority
      since	Wsince|
      site	Mwebsite|
      six	C6|
      sixteen	C16|
      sixty	C60|
      snapshot	Osnapshot|
      so	Hso|	Wso that|that
      socio-economic	Rsocio-economic status|status
      socioeconomic	Rsocioeconomic status|status
      sole	Bsole|discretion	Bsole|
      solely	Bonly|
      some	Bsome|	Xsome|
      speak	Pspeak to|to
      speaking	Pspeaking to|to
      spokesman	Lspokesperson|
      spokesperson	Lspokesperson|
      spokeswoman	Lspokesperson|
      staffed	Lstaffed|
      strictly	Bonly|limited to
      strongly	Ashould|encouraged	Ystrongly encouraged|encouraged
      subject	Bexcept|to
      subsection	Nsubsection|
      subsections	Nsubsections|
      subsequent	Tagain|
      such	Mincluding|as	Vsuch|
      talk	Ptalk to|to
      technology	Rtechnology choices|choices
      temporarily	Bsole|
      temporary	Bsole|
      ten	C10|
      than	Vthan|
      that	Hthat is|is	Ithat|	Kthat|	Vthat|	Wthat|	Xthat|
      the	Gthe|
      their	Ltheir|or her	Ltheir|
      theirs	Ltheir|
      them	Ltheir|
      themself	Lthemself|
      themselves	Lthemself|
      then	Hthen|
      there	Vthere|	Xthere|
      therefore	Htherefore|
      these	Kthis|	Xthese|
      they	Lthey|
      third	T3|
      thirteen	C13|
      thirty	C30|
      this	Kthis|	Othis version|version	Xthis|
      those	Kthat|	Xthose|
      though	Wthough|
      thousand	C1000|
      three	C3/4|quarters	C3/4|fourths	C3|
      three-quarters	C3/4|
      thrice	C3|
      through	Vthrough|
      thus	Hthus|
      to	Ito|	Mto|	Vto|
      too	Htoo|
      toward	Mtoward|
      towards	Mtoward|
      tribe	Rtribe|
      twelve	C12|
      twenty	C21|one	C24|four	C28|eight	C20|
      twenty-eight	C28|
      twenty-four	C24|
      twenty-one	C21|
      twice	C2|
      two	C2/3|thirds	C2|
      two-thirds	C2/3|
      unable	Acannot|to	Yunable to|to
      unanimity	Call|
      unanimous	Call|
      unanimously	Call|
      under	Balways|any circumstances	Bmost|	Vunder|
      unless	Bexcept|	Wunless|
      until	Buntil|	Wuntil|
      up	Bmost|to
      updated	Oupdated|
      upon	Vupon|
      usd	Fusd|
      use	Muse|
      utilise	Muse|
      utilize	Muse|
      various	Bsome|
      vary	Qvary|
      version	Oversion|
      veteran	Rveteran status|status
      via	Mby means of|	Vvia|
      visible	Rvisible or invisible disability|or invisible disability
      was	Kwas|
      wasn't	Anot|
      web	Mwebsite|site	Mwebsite|page
      webpage	Mwebsite|
      website	Mwebsite|
      week	Dweek|
      weekly	Dweek|
      weeks	Dweek|
      were	Kwas|
      weren't	Anot|
      what	Vwhat|	Xwhat|
      whatever	Bany|	Xwhatever|
      when	Wwhen|
      whenever	Wwhenever|
      where	Wwhere|
      whereas	Wwhereas|
      wherever	Wwherever|
      whether	Vwhether|	Wwhether|
      which	Iwhich|	Vwhich|	Xwhich|
      whichever	Bany|
      while	Mwhile|	Wwhile|
      whilst	Mwhile|
      who	Iwho|	Vwho|	Xwho|
      whoever	Bany|
      whom	Vwhom|
      whose	Vwhose|
      why	Wwhy|
      will	Awill-not|not	Awill-not|never	Awill|
      with	Bexcept|the exception of	Mabout|regard to	Mabout|respect to	Vwith|
      within	Bwithin|	Vwithin|
      without	Anot|	Bprompt|undue delay	Bprompt|delay	Vwithout|
      won't	Awill-not|
      workday	Dworkday|
      workdays	Dworkday|
      workforce	Lworkforce|
      working	Dworkday|day	Dworkday|days
      would	Awill-not|not	Awill|	Zwould not|not	Zwould|
      wouldn't	Awill-not|	Zwouldn't|
      write	Pwrite to|to
      writing	Pwriting to|to
      year	Dyear|
      yearly	Dyear|
      years	Dyear|
      zero	C0|
      §	N§§|§	N§|
      ©	O©|
       ending	er's|ied|ies|ing|'s|ed|es|ly|d|s|y
      """#,
    slots: PackedNumbers(
      #"""
        9K10J:300000000000000000000000000000m;10000000000000LZ00000000000000fX200000ok0000000000000000000000\#
        00000000000000000000=:001Q000000000000000000Jh0000000000000000000000c_200000000000000000VP2000000000\#
        0000000000000000000000000000000000000000000000000000A52000000000000000000000000000000000000000009:20\#
        000000000000000000000000000000000000?9300000000000003a10000000000000UV200000000000000000000000000000\#
        000000000000c610000000000000o520?730000000000000?900000000000000Hi1000000000000000000000190000000000\#
        000000000000000000000000000000000000M<30^U2000000000000000000000iE206k00Ta00]J10?T20X20000009<100000\#
        0000000000000000>G20HJ10000000000000C@2000000000[h000000VR000000Z_00BT10ZV10000000000000000000000000\#
        V7000000Y=100000`^20iP1000000000EC300000821000000000000000000000000000000000000000000000000000000000\#
        Hf000000000000000000l00000000000000000000000000000007C1000001F00000000000000000000000000000000000000\#
        VQ00000000000000000000000000D;0000000000000000000000:?10nT1000000000000000003X1000000000000000000000\#
        M7300000000000000000^\20c430aV2000000000<X0000000000U:0000000000JX00000000000000000000000000>n20KI30\#
        0000]B20000000000000Da000000Hf20000000000000H4000000000000000000000000000000?N000000000000000000b010\#
        0000F700000000000000000000000000Y000NS20000093200000eb10ll000000000000000000000000000000bm0000000000\#
        0000V?300000=H0000004b10000000008b20000000000000000000000000000000005<300000000000000000000000000000\#
        000000000000000000006Y00kQ10EY100000000000000000hc00AL200000]]2000000000i91000000000000000000000>R20\#
        00000000o@3000000000000000000000000000000000Um00kL200000CI3000000000P>20N6003o2000000000gJ000000j^00\#
        0000000000000000000000000000QA00@330dE30KT2000008410000000000000000000000000_W0000000000000000000000\#
        8?20000000000000000000000000000000000000000000000000000000000000eo2000000000i920iH300000000000000000\#
        [e200000bF20WK100000000000000000X<00`5200000000000000000=Z20000000000000kk20A22000000000000000000000\#
        00000000^a00<130000000000000BH30h<20000000000000Ll00000000000000000000000000000000000000000000000000\#
        00000000000000000000000000000000al0000000=1000000000Gi2000000000000000000000^C30NE300000000028100000\#
        8_0000000000000000000000000000000000000000000000000000000000000000000000000000000000A000000000000000\#
        0000000000007;30000000000000000000000000C0300000000000000000000000000000G:00_a20<R100000000000000000\#
        0000100000000000fQ2000000000I000gY2000000000lR200000000000000000000000000000000000000000hO0000000000\#
        XD30000000000000000000000000000000005Q100000000000000000<<000000000000000000000000000000>e00Ua100000\#
        c12000000000683000000000Gn00I0100000000000000000\>30000000000000000000000000000000000000000000000000\#
        00000000Eb100000<@300000000000000000000000000000000000000000000000004J1000000000Rj000000Xi10kI200000\#
        00000000000000000000000000000000mh0000000000000000000000P42000009a20Co008010000000000000000000000000\#
        00000000_e00RT10000000000000Cb00000000000000^42000000000G<10WE10^g10\:20ac10?T00Ll20Nn20000000000000\#
        6400000000000000000000000000n50000000000000000000000000000000000000000000000000000000000000000000000\#
        00008A200000Ga100000000000000000000000000000000000000000000000000000000000000000Vd000000000000000000\#
        oi00V610Dd104H20000000000000000000000000XG300000J?200000h3005f2000000000Ug10[73000000000mN2000000000\#
        00000000W:30000000000000000000000000000000000000SU2000000000aH00000000000000`>20YN203k20000000000000\#
        000000000000OW1000009G30000000000000f?300000000000000000000000000000[J000000000000000000H>30Q0000000\#
        0W0000000000000000003`00NM200000fX100000LU000000000000000000000000000000BL10So2000000000000000000000\#
        0000000000006;10000000000000h:20000000000000Y0100000>g000000000000000000lN008a00000000005U2000000000\#
        00000000<D2000000000;h000000000000000000000000000000mg200000000000000000jg10000000000000000000000000\#
        Qi200000000000000000000000000700MR10000000000000mJ10]j2000000000Hg00000000000000>2000000000000000000\#
        0000000000000000L[20DQ00000000000000000000000000HC00@8100000_Q10000000000000_e10b400l]20000000000000\#
        0000000000000000000000004820000057300000000000000000R5300000000000000000000000000000A430000000000000\#
        000000000000=420B;20oK10H110I410O]20Q430ea10000000000000]^00H=300000000000002Z00000000000000IU200000\#
        000000000000000000000000BE20H]004^20000000000000000000000000000000000000000000000000bf20000000000000\#
        000000000000?J0000000000000000000000bS200000k530000000000000a@30000000000000C\0000000000;A303f000000\#
        0000000000000000mi20@:300000;1100000M6300000000000000000000000000000000000000000?Z002I300000Ce20bO20\#
        000000000000000000000000bP0000000000000000000000Vl20j`00JW2000000000000000000000l230000000000T205n00\#
        Q3300000hW20000000000000^<100000000000000000NH30000000004[00T110OL201>100e200000E1000000@j10g;300000\#
        00000000TY0000000000000000003R100000P<00S620do001;00G<20?k20HX10e900dI10cA00\c000000b<00ni10Zg200000\#
        00000000000000000000h620H5100000000000000000F3003g20:[20000000000000000000000@2000000000000010300000\#
        00000000=m005]20000000000000000000000000@l200000\X00mb20b230hf00000000000000OI00]Y10000000007B000000\#
        00000000^N0000000000000000000000000000000000000000000V0000000000000000000000000000000000M03000000000\#
        <S20IO00Hc20o8100000DR10NI2000000000GF300000000000000000fE0000000000^E0000002800dR00g420\Z000000nm20\#
        0000000000000000000000000000000000000000b^1000000000H130n11000006>30n<304d204<200000b:00000000000000\#
        00009P00W220I;300000OQ204K20<g10\k00Sh200000Ij200000000000000000000000000000000000000000000000000000\#
        000000000000K=2000000000000000002W1000000000D=10000000006G00[;1000000000N:10000000000000000000000000\#
        0000c=20V9108?30N`2000000000<I20000000000000000000000000000000000000a810000000000000AV20W92000000000\#
        EK100000KY00k`20000000001N20000000000000000000000000H9200000^T10000000000000000000002W200000oU200000\#
        0000000000000000000000000000Ym2000000000000000000000Dc008510WU10;E30c8000000000000000000R40000000000\#
        0000S7200000^6000000=Q1000000000_g0000000000000000000000?F20gC20\i00@820Ho2000000000A63000000000fS00\#
        7X2000000000=720SA30IA2000000000000000000000bK2000000000g720;J2000000000000000000000WW20000000000000\#
        0000000000000000000000000000000000000000000000000000CN20[;30000000000000WQ10000000000000m41000000000\#
        00000000000000000000Q`004R00\X1000000000000000004d100000NE200000bY00000000000000000000000000;P200000\#
        8`1000000000cL200000aG200000000000004B20OG2045200000000000000000000000000320000000000000000000000110\#
        000000000000000000000000h;0000000000000000000000I910000000000000000000000000LH000000000000000000EI00\#
        000000000000Gh20143000000000000000000000000000000000000000000000g830?e10iD30000000000000000000000000\#
        000000000000000000000000000000000000kU10PH10_6300000000000000000_?20[T00nB200000000000000000>h200000\#
        kg0000000000Q5000000000000000000k3200000000000000000YA2000000000000000000000L:2000000000000000000000\#
        000000000000000000004S000000La20000000000000A23000000000h=300000000000000000000000000000000000000000\#
        VR20000000000000000000000000T=300000000000000000b`10000000000000000000000000000000000000S>1000000000\#
        000000000000R`100000000000000000000000000000000000000000H830kG00000000000000000000000000000000000000\#
        0000HV00o1300000R230:O00MP0000000000Jm00R520WC204d00L^2000000000CA005=20Bd0000000000G_1000006_200000\#
        0m2000009000^7000000000000000000000000000000000000000000D>200000122000000000000000000000dj00Nc00<O20\#
        NN00g=100000[<30jQ000000000000000000A^200000B<300000O^00lm00ne10=B30Yb00bW10000000000000000000006A00\#
        0000>>10Tl00T<10N12000000000000000000000iV20j7300000000000000000^J20000000000000000000000000dl200000\#
        000000000000^U00ZV0000000000SS00000000000000000000000000000000000000000000006U000000000000000000mP20\#
        0000000000000000Bj000000000000000000000000000000<V10000000000000000000000000000000000000Sg0000000000\#
        0000000000000000T;00000000000000000000000000000000000000e_00c100Qb20Uk200000DR00K@300000000000000000\#
        0000000000000000\H300000000000000000Wf000000000000000000NK2000000000IQ100000000000000000kG3000000000\#
        000000000000000000000000000000000000000000000000G320WO000000Yb10A620Zc2000000000000000000000n030O900\#
        MO200000000000000000Ii00k6300000hX00<j20ff10@Y000000000000004300l[20000000000000^50000000000RG00dT20\#
        000000000000000000000000ed100000:60000000000000000000000000000000000000000000000]03000000000TX100000\#
        Ff10d_10IA3000000000a4101b00000000000000aR1000000000000000000000000000000000000000000000000000000000\#
        Jj10FV1000000000000000005L20000000000000000000000000000000000000@W20000000000000000000000000
        """#))

  static let german = LineTable(
    #"""
      aber	Vaber|
      abs	Nabs|
      absatz	Nabsatz|
      abschnitt	Nabschnitt|
      abschnitte	Nabschnitte|
      abschnitten	Nabschnitten|
      acht	C8|
      aktualisiert	Oaktualisiert|
      alle	Ball|
      allein	Bonly|
      allen	Ball|
      aller	Ball|
      alles	Ball|
      also	Halso|
      alter	Ralter|
      am	Iam|	Vam|
      an	Ian|	Van|
      angehalten	Ashould|
      anhang	Nanhang|
      anlage	Nanlage|
      anonym	Banonymous|
      ansprechen	Pansprechen|
      anspruch	Sright|
      ansprüche	Sright|
      april	E4|
      arbeitstag	Dworkday|
      arbeitstage	Dworkday|
      arbeitstagen	Dworkday|
      art	Nart|
      artikel	Nartikel|
      auch	Hauch|	Vauch|
      auf	Iauf|	Vauf|
      august	E8|
      aus	Vaus|
      ausgenommen	Bexcept|
      ausschließlich	Bonly|
      ausser	Bexcept|
      außer	Bexcept|
      außerdem	Haußerdem|	Vaußerdem|
      außerhalb	Vaußerhalb|
      behalten	Amay|sich	Amay|uns
      behinderung	Rbehinderung|
      behält	Amay|sich
      bei	Vbei|
      beim	Vbeim|
      beispielsweise	Hbeispielsweise|
      beliebige	Bany|
      berechtigt	Amay|
      beschlossen	Obeschlossen|
      beschränkt	Bonly|auf
      bestimmte	Bsome|
      bestimmten	Bsome|
      bildung	Rbildung|
      binnen	Bwithin|
      bis	Bmost|zu	Bwithin|	Vbis|
      bitte	Hbitte|	Vbitte|
      chf	Fchf|
      d.h	Hd.h|
      dabei	Hdabei|	Vdabei|
      dafür	Vdafür|
      daher	Hdaher|	Vdaher|
      damit	Wdamit|
      dann	Vdann|
      darf	Amust-not|nicht	Amust-not|kein	Amust-not|keine	Amay|
      darüber	Hdarüber hinaus|hinaus
      das	Gdas|	Xdas|
      dass	Idass|	Vdass|	Wdass|
      datum	Odatum|
      dauerhaft	Bsole|
      dauerhafte	Bsole|
      dem	Gdem|
      den	Gden|
      der	Gder|	Vder die|die
      des	Gdes|
      deshalb	Vdeshalb|
      dezember	E12|
      die	Gdie|
      dies	Xdies|
      diese	Kthis|
      diesem	Kthis|
      diesen	Kthis|
      dieser	Kthis|
      dieses	Kthis|	Xdieses|
      dollar	Fusd|
      dort	Vdort|
      drei	C3/4|viertel	C3|
      dreimal	C3|
      dreissig	C30|
      dreiviertel	C3/4|
      dreißig	C30|
      dritte	T3|
      drittem	T3|
      dritten	T3|
      dritter	T3|
      drittes	T3|
      durch	Vdurch|
      dürfen	Amust-not|nicht	Amust-not|keine	Amust-not|keinen	Amay|
      ein	Gein|
      eine	Geine|
      einem	Geinem|
      einen	Geinen|
      einer	Geiner|
      eines	Geines|
      einfache	Cmajority|mehrheit
      einige	Bsome|
      einigen	Bsome|
      eins	C1|
      einstimmig	Call|
      elf	C11|
      empfohlen	Ashould|
      endgültig	Bsole|
      entsprechend	Mgemäß|
      er	Lthey|oder sie	Lthey|sie	Lthey|
      erforderlich	Amust|
      erlaubt	Amay|
      erneut	Tagain|
      erneute	Tagain|
      erneutem	Tagain|
      erneuten	Tagain|
      erneuter	Tagain|
      erste	T1|
      erstem	T1|
      ersten	T1|
      erster	T1|
      erstes	T1|
      erstmalig	T1|
      erstmaligem	T1|
      erstmaligen	T1|
      erstmaliger	T1|
      erwarten	Aexpected|
      erwartet	Aexpected|
      es	Bexcept|sei denn	Xes|
      etc	Bopen|
      ethnie	Rethnie|
      ethnische	Rethnische zugehörigkeit|zugehörigkeit
      eur	Feur|
      euro	Feur|
      falls	Vfalls|	Wfalls|
      fassung	Ofassung|
      februar	E2|
      ferner	Hferner|
      franken	Fchf|
      fünf	C5|
      fünfzig	C50|
      für	Ifür|	Vfür|
      gegebenenfalls	Vgegebenenfalls|
      gegen	Vgegen|
      gemeldet	Pgemeldet|
      gemäß	Mgemäß|
      geschlecht	Rgeschlecht|
      geschlechtsidentität	Rgeschlechtsidentität|
      gestattet	Amay|
      gewisse	Bsome|
      geändert	Ogeändert|
      ggf	Vggf|
      grundsätzlich	Balways|
      gültig	Ogültig ab|ab
      haben	Amust|zu	Khave|
      hat	Amust|zu	Khave|
      hautfarbe	Rhautfarbe|
      herkunft	Rherkunft|
      hier	Vhier|
      hierbei	Hhierbei|
      homepage	Mwebsite|
      hundert	C100|
      hälfte	C1/2|
      höchstens	Bmost|
      ihr	Ltheir|
      ihre	Ltheir|oder seine	Ltheir|
      ihrem	Ltheir|
      ihren	Ltheir|
      ihrer	Ltheir|
      im	Iim|	Mgemäß|sinne von	Vim|
      immer	Balways|
      in	Iin|	Oin kraft|kraft	Vin|
      indem	Windem|
      informieren	Pinformieren|
      innerhalb	Bwithin|	Vinnerhalb|
      insbesondere	Bopen|
      internetseite	Mwebsite|
      irgendein	Bany|
      irgendeine	Bany|
      ist	Amust|verpflichtet	Amust|zu	Kbe|
      jahr	Dyear|
      jahre	Dyear|
      jahren	Dyear|
      jahres	Dyear|
      januar	E1|
      jede	Ball|
      jedem	Ball|
      jeden	Ball|
      jeder	Ball|
      jederzeit	Balways|
      jedes	Ball|
      jedoch	Hjedoch|
      jegliche	Bany|
      jeglicher	Bany|
      jegliches	Bany|
      juli	E7|
      juni	E6|
      jährlich	Dyear|
      jänner	E1|
      kalendertage	Dday|
      kalendertagen	Dday|
      kann	Acannot|nicht	Acan|
      kapitel	Nkapitel|
      kaste	Rkaste|
      kein	Anot|	Ukein|
      keine	Anot|	Ukeine|
      keinem	Anot|
      keinen	Anot|
      keiner	Anot|	Ukeiner|
      keines	Anot|	Ukeines|
      kontaktieren	Pkontaktieren|
      können	Acannot|nicht	Acan|
      könnte	Acan|	Zkönnte|
      könnten	Acan|	Zkönnten|
      laut	Mgemäß|
      lediglich	Bonly|
      mai	E5|
      man	Xman|
      manche	Bsome|
      maximal	Bmost|
      mehr	Bleast|als
      mehrere	Bsome|
      mehrheit	Cmajority|
      melden	Pmelden an|an	Pmelden bei|bei
      mindestens	Bleast|
      minute	Dminute|
      minuten	Dminute|
      mit	Bexcept|ausnahme	Vmit|
      monat	Dmonth|
      monate	Dmonth|
      monaten	Dmonth|
      monatlich	Dmonth|
      monats	Dmonth|
      muss	Anot-expected|nicht	Amust|
      musst	Amust|
      märz	E3|
      müssen	Anot-expected|nicht	Amust|
      nach	Bwithin|	Vnach|
      nationalität	Rnationalität|
      neun	C9|
      neunzig	C90|
      nicht	Amust-not|gestattet	Amust-not|erlaubt	Amust-not|zulässig	Anot-expected|verpflichtet	Anot-expected|erforderlich	Acannot|können	Acannot|kann	Anot|	Bopen|beschränkt auf	Vnicht|
      nichts	Anot|
      nie	Anot|
      niemals	Anot|
      niemand	Anot|	Uniemand|
      noch	Anot|
      november	E11|
      nr	Nnr|
      nummer	Nnummer|
      nur	Bonly|	Vnur|
      ob	Vob|	Wob|
      obliegenheiten	Sduty|
      oder	Joder|	Voder|
      ohne	Anot|	Vohne|
      oktober	E10|
      online	Bpublic|
      paragraf	Nparagraf|
      paragraph	Nparagraph|
      pflicht	Sduty|
      pflichten	Sduty|
      privat	Bpublic|
      privaten	Bpublic|
      prozent	Fpercent|
      punkt	Npunkt|
      recht	Sright|
      rechte	Sright|
      rechten	Sright|
      religion	Rreligion|
      schreiben	Pschreiben an|an
      sechs	C6|
      sechzig	C60|
      sein	Ltheir|
      seine	Ltheir|oder ihre	Ltheir|
      seinem	Ltheir|
      seinen	Ltheir|
      seiner	Ltheir|
      september	E9|
      sexuelle	Rsexuelle orientierung|orientierung	Rsexuelle identität|identität
      sie	Lthey|oder er	Lthey|
      sieben	C7|
      sind	Amust|verpflichtet	Amust|zu	Kbe|
      so	Vso|
      sofern	Bexcept|nicht	Vsofern|	Wsofern|
      sofort	Bwithin|
      soll	Ashould-not|nicht	Ashould|
      sollen	Ashould-not|nicht	Ashould|
      sollte	Ashould-not|nicht	Ashould|
      sollten	Ashould-not|nicht	Ashould|
      somit	Hsomit|
      soweit	Vsoweit|	Wsoweit|
      sprache	Rsprache|
      spätestens	Bmost|
      stand	Ostand|
      stets	Balways|
      stunde	Dhour|
      stunden	Dhour|
      sämtliche	Ball|
      sämtlichen	Ball|
      tag	Dday|
      tage	Dday|
      tagen	Dday|
      trotz	Vtrotz|
      um	Vum|
      umgehend	Bwithin|
      unabhängig	Bexcept|von
      unbeschadet	Bexcept|
      und	Bopen|so weiter	Jund|	Vund|
      ungeachtet	Bexcept|
      unter	Bopen|anderem	Vunter|
      untersagt	Amust-not|
      unverzüglich	Bwithin|
      unwiderruflich	Bsole|
      unzulässig	Amust-not|
      usd	Fusd|
      usw	Bopen|
      verabschiedet	Overabschiedet|
      verboten	Amust-not|
      verpflichtet	Amust|
      verpflichtung	Sduty|
      verpflichtungen	Sduty|
      version	Oversion|
      vertraulich	Banonymous|
      vertraulichkeit	Banonymous|
      veröffentlicht	Overöffentlicht|
      vier	C4|
      vierte	T4|
      viertem	T4|
      vierten	T4|
      vierter	T4|
      vierzehn	C14|
      vom	Ivom|	Vvom|
      von	Ivon|	Vvon|
      vor	Bwithin|	Vvor|
      vorbehaltlich	Bexcept|
      vorübergehend	Bsole|
      vorübergehende	Bsole|
      was	Vwas|	Xwas|
      webseite	Mwebsite|
      website	Mwebsite|
      weder	Anot|
      wegen	Vwegen|
      weil	Vweil|	Wweil|
      welche	Iwelche|	Xwelche|
      welcher	Iwelcher|	Xwelcher|
      welches	Iwelches|	Xwelches|
      weltanschauung	Rweltanschauung|
      wenden	Pwenden sie sich an|sie sich an	Pwenden an|an
      weniger	Bmost|als
      wenigstens	Bleast|
      wenn	Vwenn|	Wwenn|
      wer	Vwer|
      werden	Awill-not|nicht	Awill|
      werktag	Dworkday|
      werktage	Dworkday|
      werktagen	Dworkday|
      wie	Vwie|
      wiederholt	Tagain|
      wiederholte	Tagain|
      wiederholtem	Tagain|
      wiederholten	Tagain|
      wiederholter	Tagain|
      wird	Aexpected|erwartet	Awill-not|nicht	Awill|
      wo	Vwo|
      woche	Dweek|
      wochen	Dweek|
      während	Vwährend|	Wwährend|
      wöchentlich	Dweek|
      würde	Awill|	Zwürde|
      würden	Awill|	Zwürden|
      z.b	Hz.b|
      zehn	C10|
      ziffer	Nziffer|
      zu	Izu|	Vzu|
      zudem	Hzudem|	Vzudem|
      zuletzt	Ozuletzt geändert|geändert	Ozuletzt aktualisiert|aktualisiert
      zulässig	Amay|
      zum	Hzum beispiel|beispiel	Izum|	Vzum|
      zur	Izur|	Vzur|
      zwanzig	C20|
      zwei	C2/3|drittel	C2|
      zweidrittel	C2/3|
      zweidrittelmehrheit	C2/3|
      zweimal	C2|
      zweite	T2|
      zweitem	T2|
      zweiten	T2|
      zweiter	T2|
      zweites	T2|
      zwingend	Amust|
      zwölf	C12|
      §	N§§|§	N§|
      öffentlich	Bpublic|
      öffentlichen	Bpublic|
      über	Bleast|	Vüber|
       ending	ten|em|en|er|es|st|te|e|n|s|t
      """#,
    slots: PackedNumbers(
      #"""
        0000000000000000000000000000o?1000000000In000000e5000000PK100000W0000000AT100000kU00iL10000000000000\#
        00000000LP10nJ000000SC00000000005Q0000000000000000000000000000000000ol008P00000000000000LE100000G000\#
        0000000000000000T;00OM00@S1000007V00WU1000000000000000000000dH1000000000P>00hO003F10Nd10;U10V=100000\#
        0000000000000000jY000000ac0000000000000000000000Eg0000002D00M]00V]10Z01000000000GD100000m]1000000000\#
        <L000000La10000000000000iR10000000004?10IQ1000000000\<000000^:00KO00mV00000000000000RG10000000000000\#
        Bf00>I10N800000000000000000000000000000000000000kS00h100@W000000DK008@00Ud00_1000000Uk00SR1000009m00\#
        U`10]200e`10Nc10m00000005C10VG00=L10J7100000BX005n00i200EF10i]00:Y10P^100000JX1000000000lG00:;00O200\#
        h300gZ1000000000di00@Q00FB100000l<00b>00VI100000U<10000000000000000000000000mW10ZY000000000000000000\#
        000000000000N@00000000000000<7100000000000000000000000000000W=00MY10000000000000d810I:1000000000E100\#
        0000000000000000<500UV00000000000000Bc10000054000000?`000000C80000000000000000000000000000000000h\00\#
        Qg000000000000000000000000000000H\00000000000000000000000000000000000000000000000000000000005M00ae10\#
        00000000cS1000009k0000001000[3000000II00000000000000_V000000iQ100000VH100000000000000000000000000000\#
        0000000000004A000000Z^1000000000000000001j00m710e610YQ100000f^00000000000000m60000000000000000000000\#
        0000?R000000fL000000G910ce007_100000ZE1000005T10X800We00N700S;100000==009C000000Gj00OR000000Da00GS00\#
        0000OZ00R?1000000000BA000000000000000000Ob0000000000=I00N?000000000000000000nn00EC100000a?1000000000\#
        00000000aI00G<10P_00Qo00H\100000VQ00F^1000000000UI000000000000000000000000007c100000n?00000000000000\#
        0000JG000000nK00@\1000000000f;00ND000<00Vm00hX1000000000CP10cG100c00b7100000000000000000000000001[00\#
        00000000000000000000000000000000XF100000\a1000000000000000000000H>10?b100000000000000000S810kb10fm00\#
        0000j`000000dg000000j^100000^L1086002d10kM00_R0000000000T50000000000000000001>10000000000000PS100000\#
        oQ00000000000000000000000000TN00IP00UA10YU00RZ100000;T000000gK10000000003V10fH00Vl00i40000000`000000\#
        000000000000Z910U>1000000000aQ000000a3100000000000007O00Jd00HB000000000000000000B;10\\00c;10_b00bo00\#
        000000000000000000000000<F00YE00<R10d9000000000000000000aO10000000000000Y4000000n310oE00ca00Zc100000\#
        0000000000000000`7000000ia10000000000000000000000000kf008210kI100000Qb100000000000000000j010K1100000\#
        0000000000000000<1100000fF10000000000000I4000000000000000000000000000000mk00U\1000000000bf0000000000\#
        0000;^00000000000000000000002710`K000000iD10000000000000ZP00Qh00000000001910`d009:10?H10000000000000\#
        00004_00@X10RK00[N10D900000000000000GV00:]007b005H10XF00eC100000000000000000K010W6000000bT1000000000\#
        00000000TX00mN10M_1000003f00000000002\00000000000000000000003;100000_J10<A100000000000002?00iB00nW00\#
        0000000000000000Ao00000000000000=0000000000000000000000000001I00000000000000000000000000000000000000\#
        ^[00000000000000000000008e000000000000000000000000000000000000000000]:100000XH000000fF00>M0000000000\#
        00000000aY100000EO10kY100000A300X3100000[]00c<10DN10000000000000000000000000KQ000000`W00000000000000\#
        0000000000000000^@00d?008H000000ld00M300oM10000000000000000000000000000038000000000000000000>Z100000\#
        00000000000000000000T900000000000000NA00000000001i00OT10oI00;810HW100000000000008K00H[0000000000D200\#
        aC0000000000m=00]j00Gl00ZW1000000000000000000000000000000000FH0053005<10`A100000B=102=10YZ0000000000\#
        0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
        00000000D7004g00B210NB10;K100000JF000000KE00WP1000008h00cE00lX00000000000000CG10SV1000000000lH100000\#
        00004e100000DD003S00;>10000000000000oP10`S00ch00Gm00nT0000000000[M10B]10Ci000000nc000000\`0000000000\#
        0000000000000000Ke1000000000<[10<d00000000000000:310GM100000000000000000B_000000Q[1000000000CU000000\#
        000000000000kP00F:00k1100000G^00TL100000m80000000000000000000000=N008U00;Q10oD0000000000XL0000000000\#
        000000000000c\1000009Z00<<005G10000000009E00C8100000XD00000000000000000000000000000000000000XM000000\#
        0000fc100000Rf00e210C?10JH10000000000000>>000000000000000000000000000000000000000000Bd100000B6000000\#
        0000cP100000l9100000_d1000000000=0100000Uc00gl000000De00=G00000000000000YO00Wi000000KJ1000000000
        """#))

  static let french = LineTable(
    #"""
      a	Amay|le droit de	Khave|
      adopté	Oadopté|
      adressez-vous	Padressez-vous à|à
      afin	Vafin|	Wafin que|que
      ainsi	Hainsi|	Vainsi|
      alinéa	Nalinéa|
      an	Dyear|
      annexe	Nannexe|
      annuel	Dyear|
      annuelle	Dyear|
      année	Dyear|
      années	Dyear|
      anonyme	Banonymous|
      anonymement	Banonymous|
      ans	Dyear|
      août	E8|
      apparence	Rapparence|
      après	Bwithin|
      arriver	Qarriver|
      art	Nart|
      article	Narticle|
      attendu	Aexpected|
      au	Bmost|plus tard	Bleast|moins	Bleast|minimum	Bmost|plus	Bmost|maximum	Gau|	Vau|
      aucun	Anot|	Uaucun|
      aucune	Anot|	Uaucune|
      aura	Awill|
      auront	Awill|
      aussi	Haussi|
      autorisé	Amay|à
      autorisés	Amay|à
      aux	Gaux|	Vaux|
      avant	Bwithin|
      avec	Vavec|
      avril	E4|
      bien	Wbien que|que
      c'est-à-dire	Hc'est-à-dire|
      caste	Rcaste|
      ce	Kthis|	Xce|
      ceci	Xceci|
      cela	Xcela|
      celle	Lthey|	Xcelle|
      celles	Lthey|et ceux	Lthey|
      celui	Lthey|	Xcelui|
      censé	Aexpected|
      censés	Aexpected|
      cent	C100|
      cependant	Hcependant|
      certaines	Bsome|
      certains	Bsome|
      ces	Kthis|
      cet	Kthis|
      cette	Kthis|
      ceux	Lthey|
      chacun	Ball|
      chacune	Ball|
      chapitre	Nchapitre|
      chaque	Ball|
      chez	Vchez|
      cinq	C5|
      comme	Vcomme|
      comprendre	Qcomprendre|
      confidentialité	Banonymous|
      confidentiel	Banonymous|
      confidentielle	Banonymous|
      conformément	Mselon|à
      contacter	Pcontacter|
      contactez	Pcontactez|
      couleur	Rcouleur de peau|de peau
      d	Id'|	Vd'|
      dans	Bwithin|un délai de	Bwithin|les	Idans|	Vdans|
      date	Odate|
      de	Hde plus|plus	Ide|	Vde|
      dernière	Odernière mise à jour|mise à jour
      des	Gdes|	Vdes|
      deux	C2/3|tiers	C2|
      deuxième	T2|
      devez	Amust|
      devoir	Sduty|
      devoirs	Sduty|
      devra	Amust|
      devraient	Ashould|
      devrait	Ashould|	Zdevrait pouvoir|pouvoir
      devriez	Ashould|
      devront	Amust|
      dix	C10|
      doit	Amust|
      doivent	Amust|
      dollar	Fusd|
      dollars	Fusd|
      donc	Hdonc|
      dont	Vdont|	Xdont|
      douze	C12|
      droit	Sright|
      droits	Sright|
      du	Gdu|	Vdu|
      décembre	E12|
      déconseillé	Ashould-not|
      défendu	Amust-not|
      définitif	Bsole|
      définitive	Bsole|
      elle	Lthey|
      elles	Lthey|
      en	Acan|mesure de	Balways|tout état de cause	Balways|tout temps	Hen outre|outre	Ien|	Mselon|vertu de	Oen vigueur|vigueur	Ven|
      encouragé	Ashould|à
      encouragés	Ashould|à
      entraîner	Qentraîner|
      entre	Bopen|autres	Ventre|
      est	Amust|tenu de	Amust|obligé de	Amust-not|interdit	Amust-not|interdite	Kbe|
      et	Jet|	Vet|
      etc	Bopen|
      ethnie	Rethnie|
      eur	Feur|
      euro	Feur|
      euros	Feur|
      excepté	Bexcept|
      exclusivement	Bonly|
      expression	Rexpression de genre|de genre
      facultatif	Anot-expected|
      février	E2|
      genre	Rgenre|
      handicap	Rhandicap|
      heure	Dhour|
      heures	Dhour|
      hormis	Bexcept|
      huit	C8|
      identité	Ridentité de genre|de genre
      iel	Lthey|
      iels	Lthey|
      il	Amust|faut	Lthey|ou elle	Lthey|	Xil|
      ils	Lthey|ou elles	Lthey|
      immédiatement	Bwithin|
      inclure	Qinclure|
      indépendamment	Bexcept|de
      informer	Pinformer|
      interdit	Amust-not|
      interdite	Amust-not|
      interdites	Amust-not|
      interdits	Amust-not|
      invités	Ashould|à
      irrévocable	Bsole|
      jamais	Anot|
      janvier	E1|
      jour	Dworkday|ouvrable	Dday|
      jours	Dworkday|ouvrables	Dworkday|ouvrés	Dday|
      juillet	E7|
      juin	E6|
      jusqu'à	Bmost|
      l	Gl'|
      la	Gla|
      le	Gle|
      les	Gles|
      leur	Ltheir|
      leurs	Ltheir|
      limité	Bonly|à
      lorsque	Vlorsque|	Wlorsque|
      mai	E5|
      mais	Vmais|
      majorité	Cmajority|
      mars	E3|
      minute	Dminute|
      minutes	Dminute|
      mis	Omis à jour|à jour
      mise	Omise à jour|à jour
      modifié	Omodifié|
      moins	Bmost|de
      mois	Dmonth|
      moitié	C1/2|
      n	Anot|
      n'est	Anot-expected|pas tenu
      n'importe	Bany|quel	Bany|quelle
      nationalité	Rnationalité|
      ne	Anot-expected|sont pas tenus	Amust-not|doit pas	Amust-not|doivent pas	Amust-not|devez pas	Amust-not|peut pas	Amust-not|peuvent pas	Ashould-not|devrait pas	Ashould-not|devraient pas	Awill-not|sera pas	Awill-not|seront pas	Amust-not|peut	Amust-not|peuvent	Anot|	Vne|
      neuf	C9|
      ni	Anot|
      non	Anot|
      nonobstant	Bexcept|
      notamment	Bopen|
      novembre	E11|
      nul	Unul|
      nulle	Unulle|
      obligation	Sduty|
      obligations	Sduty|
      obligatoire	Amust|
      octobre	E10|
      ont	Amay|le droit de	Khave|
      orientation	Rorientation sexuelle|sexuelle
      origine	Rorigine|
      ou	Jou|	Vou|
      où	Voù|
      par	Hpar exemple|exemple	Hpar ailleurs|ailleurs	Vpar|
      paragraphe	Nparagraphe|
      parce	Wparce que|que
      partie	Npartie|
      pas	Anot|	Vpas|
      permanent	Bsole|
      permanente	Bsole|
      permis	Amay|
      personne	Anot|	Upersonne|
      peut	Amay|
      peuvent	Amay|
      plus	Bleast|de
      plusieurs	Bsome|
      point	Npoint|
      pour	Fpercent|cent	Ipour|	Vpour|
      pourra	Amay|
      pourraient	Acan|	Zpourraient|
      pourrait	Acan|	Zpourrait|
      pourront	Amay|
      pouvez	Amay|
      premier	T1|
      premiers	T1|
      première	T1|
      premières	T1|
      prohibé	Amust-not|
      publié	Opublié|
      quand	Vquand|	Wquand|
      quatre	C4|
      quatrième	T4|
      que	Bonly|	Vque|	Wque|	Xque|
      quelconque	Bany|
      quelques	Bsome|
      qui	Iqui|	Vqui|	Xqui|
      quiconque	Bany|
      quinze	C15|
      race	Rrace|
      rapidement	Bwithin|
      recommandé	Ashould|
      religion	Rreligion|
      rien	Anot|
      récidive	Tagain|
      répété	Tagain|
      répétée	Tagain|
      révision	Orévision|
      s'adresser	Ps'adresser à|à
      s'il	Hs'il vous plaît|vous plaît
      sa	Ltheir|
      sans	Anot|	Bopen|s'y limiter	Bwithin|délai	Vsans|
      sauf	Bexcept|
      se	Amay|réserve le droit	Amay|réservent le droit
      second	T2|
      seconde	T2|
      section	Nsection|
      selon	Mselon|
      semaine	Dweek|
      semaines	Dweek|
      sept	C7|
      septembre	E9|
      sera	Awill|
      serons	Awill|
      seront	Awill|
      ses	Ltheir|
      seul	Bonly|
      seule	Bonly|
      seulement	Bonly|
      sexe	Rsexe|
      si	Vsi|	Wsi|
      signaler	Psignaler à|à
      signalé	Psignalé à|à
      six	C6|
      soixante	C60|
      son	Ltheir|
      sont	Amust|tenus de	Amust|obligés de	Amust-not|interdits	Amust-not|interdites	Kbe|
      sous	Bexcept|réserve de	Bwithin|	Vsous|
      sur	Isur|	Vsur|
      survenir	Qsurvenir|
      temporaire	Bsole|
      tenu	Amust|de
      tenue	Amust|de
      tenus	Amust|de
      toujours	Balways|
      tous	Ball|
      tout	Ball|
      toute	Ball|
      toutefois	Htoutefois|
      toutes	Ball|
      trente	C30|
      trois	C3|
      troisième	T3|
      un	Gun|
      unanime	Call|
      unanimité	Call|
      une	Gune|
      uniquement	Bonly|
      usd	Fusd|
      varier	Qvarier|
      vers	Vvers|
      version	Oversion|
      veuillez	Hveuillez|
      vingt	C20|
      y	Bopen|compris mais sans s'y limiter
      à	Bexcept|l'exception de	Bexcept|moins que	Balways|tout moment	Ià|	Và|
      âge	Râge|
      écrire	Pécrire à|à
      éducation	Réducation|
      également	Hégalement|
       ending	ent|ées|er|es|ez|nt|ée|és|e|s|t|x|é
      """#,
    slots: PackedNumbers(
      #"""
        0000000000003[000000000000000000B:10000000000000H310hl0000000000000000000000000000000000000000000000\#
        000000000000^?100000000000000000000000000000:300000000000000000000000000000000000000000000000000P@00\#
        YL0000000000H[000000e91000000000P:0000000000000000000000000000006A0000000000HZ00000000000000J^000000\#
        0000lD10000000000000Jd000000000000000000;@10RF0000000000000000000000000000000000000000000000VO000000\#
        00000000h61000000000R210T31000000000000000000000000000000000000000000000000000000000Wi00000000000000\#
        0000;8000000000000000000000000000000000000000000]R00000000000000000000000000000000000000000000000000\#
        0000^T00>500\^000000000000000000M`00[X00000000000000000016100000000000000000CP000000NS002i009?100000\#
        B200000000000000KC000000<L10000000000000BA100000kL00lD00o?10e700000000000000000000002m00o<100000hH00\#
        ER00MW000000g900n:000000[>000000000000000000MG1000000000000000000000000000000000C4007G1000001K000000\#
        d710000000000000000000000000000000000000000000000000000000000000000000000000000000000000^@00E5100000\#
        @>00H_00?b001c00e:10000000000000000000000000000000008U00YW00TH10N=000000000000000000000000000000TL10\#
        000000007_0000000000EU000000K;00000000000000b]0000000000RF100000?010000000000000[K00\A1000005k00DH10\#
        000000003:000000T<000000000000001000000000000000O910000000000000JM00000000000000000000000000;=000000\#
        0000f>000000000000000000NK0000000000k]00j=100000l2100000AG0000000000000000000000000000000000c8000000\#
        000000000000Bk00J01000002I100000000000000000000000000000000000000000`Y00000000000000000000000000;=10\#
        00000000000000000000_B0000000000[=10Q>1000000000d41000000000000000000000RV00000000000000000000009J00\#
        n?000000000000006Q00cE10@100Z50000000000hm000000000000000000000000000000000000000000jK00000000000000\#
        000000000000<9107J1000000000000000003Y0000000000000000000000000000000000?K000000B^00000000005T00dK10\#
        00000000000000000000bj00OG00000000000000:5109I008110000000000000000000000000OD1000000000000000000000\#
        00000000Z?000000000000000000000000000000c;0000000000000000000000lA0087100000000000000000000000000000\#
        hG1000000000kG0000000000G8000000L?0000000000000000001<1000000000R6100000W300]I0000000000000000000000\#
        0000000000000000000000008D008<000000X900PA1000008`000000000000000000H900>410000000000000000000000000\#
        00000000f\00ib00AK10oi00000000000000[P000000L200000000000000000000000000000000000;10K000=:00QI00fJ00\#
        0\00000000000000000000000000i^0000000000FI100000000000000000g11000005o00Q700000000000000000000000000\#
        000000000000000000000000000000000000=j00000000000000000000000000000000000000lC0000000000G@000000GJ00\#
        000000000000Vh00`H10000000000000[b0000000000000000000000Xo00V]00000000000000k300^G10000000000000o310\#
        000000000000o=00a310000000000000\2000000000000000000f`00nc00000000008E000000M8100000\[00hh0000000000\#
        0000;E10hF100000V`0000000000^k0000000000000000000000000000000000000000000000000000000000?G1000000000\#
        00000000000000000000^F1000000000ei000000<;00000000000000`S00I\0000000000Z100R^00oE100000XE1000000000\#
        000000005900W;00SU000000000000000000U800ka00=D100000]Z0000005C00_h000000HI000000000000000000QI100000\#
        0000P>000000000000000000000000000000Nb000000@n0000000000000000004Z0000000000000000000000000000000000\#
        00000000i<00H300Pa00000000007a00000000000000:>10;^00;@0000000000000000000000gU000000k>10H@1000000000\#
        000000000000N400000000000C10EF10Nc00000000000000d<100000X010000000000000000000009810000000003?000000\#
        00000000000000000000l_00F110R41000000000EL00000000000000000000000000000000000000fF0000000000BS00?600\#
        00000000P50000000000en00a@1000000000000000000000g010P7100000000000000000SE00>H0000000000T510BW00eo00\#
        00000000000000000000lO000000>M0000000000RR00c;100000mR00Un00YC100000000000000000X4000000000000000000\#
        00000000000000000000j810]>10000000000000000000000000000000000200000000000000Y=00AX00[l00EY0000000000\#
        0000BV000000SA00Il0000000000:H100000GB00000000000000=\0000000000j2004G007S00BF00Q?100000000000000000\#
        00000000000000000000000000000000WM00000000000000n400]000Fo00421000000000B610[V000000:A100000Fi00;310\#
        E?1000000000M=100000000000000000^G00ME100000000000004V000000000000000000l500MK1000000000000000000000\#
        0000SJ000000Oj0000000000]D10D710000000000000d_000000iC10lI000000X81000000000000000000000C>10??00
        """#))

  static let spanish = LineTable(
    #"""
      a	Bexcept|menos que	Bmost|más tardar	Ia|	Va|
      abril	E4|
      actualizada	Oactualizada|
      actualizado	Oactualizado|
      además	Hademás|
      agosto	E8|
      al	Bleast|menos	Gal|	Val|
      algunas	Bsome|
      algunos	Bsome|
      anexo	Nanexo|
      antes	Bwithin|de
      anual	Dyear|
      anónima	Banonymous|
      anónimamente	Banonymous|
      anónimo	Banonymous|
      apariencia	Rapariencia|
      apartado	Napartado|
      aprobado	Oaprobado|
      apéndice	Napéndice|
      artículo	Nartículo|
      artículos	Nartículos|
      asimismo	Hasimismo|
      así	Hasí|	Vasí|
      aunque	Waunque|
      autorizado	Amay|a
      año	Dyear|
      años	Dyear|
      cada	Ball|
      capaz	Acan|de
      capítulo	Ncapítulo|
      casta	Rcasta|
      cien	C100|
      ciertas	Bsome|
      ciertos	Bsome|
      cinco	C5|
      cláusula	Ncláusula|
      color	Rcolor|
      como	Bmost|máximo	Vcomo|
      comprender	Qcomprender|
      con	Bexcept|excepción de	Vcon|
      confidencial	Banonymous|
      confidencialidad	Banonymous|
      conforme	Msegún|a
      contactar	Pcontactar|
      contacte	Pcontacte|
      cualesquiera	Bany|
      cualquier	Bany|
      cualquiera	Bany|
      cuando	Vcuando|	Wcuando|
      cuarta	T4|
      cuarto	T4|
      cuatro	C4|
      cuya	Vcuya|
      cuyo	Vcuyo|
      de	Ide|	Msegún|acuerdo con	Vde|
      debe	Amust|
      debemos	Amust|
      deben	Amust|
      deber	Sduty|
      deberes	Sduty|
      deberá	Amust|
      deberán	Amust|
      debería	Ashould|
      deberían	Ashould|
      definitiva	Bsole|
      definitivo	Bsole|
      del	Gdel|	Vdel|
      dentro	Bwithin|de
      derecho	Sright|
      derechos	Sright|
      desde	Vdesde|
      después	Bwithin|de
      diciembre	E12|
      diez	C10|
      discapacidad	Rdiscapacidad|
      donde	Vdonde|
      dos	C2/3|tercios	C2|
      día	Dworkday|hábil	Dday|
      días	Dworkday|hábiles	Dworkday|laborables	Dday|
      dólar	Fusd|
      dólares	Fusd|
      e	Je|	Ve|
      edad	Redad|
      educación	Reducación|
      el	Gel|
      ella	Lthey|
      ellas	Lthey|
      elle	Lthey|
      elles	Lthey|
      ello	Xello|
      ellos	Lthey|y ellas	Lthey|
      en	Bwithin|un plazo de	Balways|todo momento	Balways|cualquier momento	Ien|	Ven|
      enero	E1|
      entre	Bopen|otros	Ventre|
      es	Amust|necesario	Hes decir|decir	Kbe|
      escribir	Pescribir a|a
      eso	Xeso|
      esperamos	Aexpected|
      esta	Kthis|
      estas	Kthis|
      este	Kthis|
      esto	Xesto|
      estos	Kthis|
      está	Amust|obligado a	Kbe|
      están	Amust|obligados a	Kbe|
      etc	Bopen|
      etnia	Retnia|
      etnicidad	Retnicidad|
      eur	Feur|
      euro	Feur|
      euros	Feur|
      excepto	Bexcept|
      exclusivamente	Bonly|
      expresión	Rexpresión de género|de género
      febrero	E2|
      fecha	Ofecha|
      género	Rgénero|
      ha	Khave|
      han	Khave|
      haremos	Awill|
      hará	Awill|
      harán	Awill|
      hasta	Bmost|	Vhasta|
      hora	Dhour|
      horas	Dhour|
      identidad	Ridentidad de género|de género
      incluir	Qincluir|
      incluyendo	Bopen|pero no limitado a
      independientemente	Bexcept|de
      informar	Pinformar a|a
      inmediatamente	Bwithin|
      irrevocable	Bsole|
      jamás	Anot|
      julio	E7|
      junio	E6|
      la	Gla|
      las	Glas|
      limitado	Bonly|a
      lo	Glo|	Xlo|
      los	Glos|
      marzo	E3|
      mayo	E5|
      mayoría	Cmajority|
      menos	Bmost|de
      mes	Dmonth|
      meses	Dmonth|
      mientras	Wmientras|
      minuto	Dminute|
      minutos	Dminute|
      mitad	C1/2|
      modificado	Omodificado|
      más	Bleast|de
      máximo	Bmost|
      mínimo	Bleast|
      nacionalidad	Rnacionalidad|
      nada	Anot|
      nadie	Anot|	Unadie|
      ni	Anot|
      ninguna	Anot|	Uninguna|
      ninguno	Anot|	Uninguno|
      ningún	Anot|	Uningún|
      no	Amust-not|se permite	Anot-expected|está obligado	Anot-expected|es necesario	Amust-not|debe	Amust-not|deben	Amust-not|deberá	Amust-not|deberán	Amust-not|puede	Amust-not|pueden	Amust-not|podrá	Amust-not|podrán	Ashould-not|debería	Ashould-not|deberían	Awill-not|será	Awill-not|serán	Anot|	Vno|
      noviembre	E11|
      nueve	C9|
      nunca	Anot|
      o	Jo|	Vo|
      obligaciones	Sduty|
      obligación	Sduty|
      obligatorio	Amust|
      ocho	C8|
      octubre	E10|
      ocurrir	Qocurrir|
      orientación	Rorientación sexual|sexual
      para	Ipara|	Vpara|
      permanente	Bsole|
      permitida	Amay|
      permitido	Amay|
      pero	Vpero|
      podrá	Amay|
      podrán	Amay|
      podría	Acan|	Zpodría|
      podrían	Acan|	Zpodrían|
      ponerse	Pponerse en contacto con|en contacto con
      por	Bleast|lo menos	Fpercent|ciento	Hpor lo tanto|lo tanto	Hpor ejemplo|ejemplo	Hpor favor|favor	Ipor|	Vpor|
      porque	Wporque|
      primer	T1|
      primera	T1|
      primero	T1|
      prohibida	Amust-not|
      prohibidas	Amust-not|
      prohibido	Amust-not|
      prohibidos	Amust-not|
      publicado	Opublicado|
      puede	Amay|
      pueden	Amay|
      punto	Npunto|
      párrafo	Npárrafo|
      que	Ique|	Vque|	Wque|	Xque|
      queda	Amust-not|prohibido
      quien	Vquien|	Xquien|
      quienes	Vquienes|	Xquienes|
      quince	C15|
      raza	Rraza|
      recomendado	Ashould|
      reincidencia	Tagain|
      religión	Rreligión|
      repetida	Tagain|
      repetido	Tagain|
      reportar	Preportar a|a
      revisión	Orevisión|
      salvo	Bexcept|
      se	Amay|reserva el derecho	Ashould|anima a	Amust|requiere	Amust-not|prohíbe	Ashould|recomienda	Aexpected|espera	Vse|	Xse|
      secciones	Nsecciones|
      sección	Nsección|
      segunda	T2|
      segundo	T2|
      según	Msegún|
      seis	C6|
      semana	Dweek|
      semanas	Dweek|
      septiembre	E9|
      será	Awill|
      serán	Awill|
      sesenta	C60|
      sexo	Rsexo|
      si	Vsi|	Wsi|
      siempre	Balways|
      siete	C7|
      sin	Anot|	Bopen|limitarse a	Bexcept|perjuicio de	Hsin embargo|embargo	Vsin|
      sobre	Vsobre|
      solamente	Bonly|
      solo	Bonly|
      son	Kbe|
      suceder	Qsuceder|
      sólo	Bonly|
      también	Htambién|	Vtambién|
      temporal	Bsole|
      tercer	T3|
      tercera	T3|
      tercero	T3|
      tiene	Amay|derecho a	Amust|que
      tienen	Amay|derecho a	Amust|que
      toda	Ball|
      todas	Ball|
      todo	Ball|
      todos	Ball|
      treinta	C30|
      tres	C3|
      u	Ju|	Vu|
      un	Gun|
      una	Guna|
      unanimidad	Call|
      unas	Gunas|
      unos	Gunos|
      unánime	Call|
      usd	Fusd|
      variar	Qvariar|
      varias	Bsome|
      varios	Bsome|
      veinte	C20|
      versión	Oversión|
      vigente	Ovigente|
      y	Jy|	Vy|
      él	Lthey|o ella	Lthey|
      última	Oúltima actualización|actualización
      únicamente	Bonly|
       ending	an|as|en|es|os|a|e|n|o|s
      """#,
    slots: PackedNumbers(
      #"""
        oU000000ED0000000000000000000000^=1000000000000000000000LO005X0000000000000000001F000000jP000000od00\#
        00000000g110000000000000000023000000000000000000WS000000>O0000000000000000000000000000000000T2000000\#
        000000000000000000000000Q30000000000000000000000000000000000000000000T0000006g00@300K>10000000000000\#
        00000000c>10?6100000:700N;00HH00EL00D>007D00X0101R00B710000000007=000000=210000000000000000000000000\#
        000000000000W>10000000000000000000000000000000000000^3000000n;0000000000000000000000000000000000T@00\#
        0000b5100000000000000000DC00]100000000000000000000000000M=000000000000000000gh0000000000^b0000000000\#
        0000000000000000c[0000000000c2000000M4000000000000001W00N:00i00000000000000000000000000000000000I:10\#
        00000000000000000000000000000000bB000000000000000000061000000000000000000000000000000000000000000000\#
        dW000000000000000000000000000000000000000000000000008:00UN00Mf00:o00Mc00LX00Z?10h=10\k00000000000000\#
        000000000000000000000000G<000000g\000000000000000000000000000000000000000000if00691000005[0000004C00\#
        O7100000000000000000000000000000000000000000000000000000000000000000000000000000KG00000000000000>B10\#
        000000000Z00000000000000[A000000000000000000]410000000000000000000000000U=100000000000000000[?00oj00\#
        000000000000000000000000000000001000E9000000C10000000000000000005I000000YD000000000000000000L?100000\#
        00000000TM000>10Dg00NY0000000A0000000000000000000000000000002E009N000000000000000000000000000000]K00\#
        000000000000_000000000000000000000000000P11000000000000000000000000000000000000000000000000000000000\#
        000000000000MR0000000000\Y000000000000000000000000000000XR00000000000000:20000003400U910000000000000\#
        0000000000000000000000000000ZW000000000000000000>G00PB0000000000000000000000000000000000000000000000\#
        000000000000000000000000n9000000000000000000000000000000000000000000000000000000RW000000dn0000000000\#
        Z<10000000000000000000000000N610000000004S00000000000000000000000000\H000000[T0000000000000000000000\#
        00000000b40000000000BI00lM0000000000000000000000i61000000000000000000000000000007c00kA00_X00H@10<A10\#
        0000000000000000000000000000000000000000000000000000L21067100000000000000000000000000000000000000000\#
        0000000000000000000000000000000000000000D910a91000000000GM000000000000000000Gk000000000000000H00LA00\#
        \:00cS00ac006h00H=104@100000j7100000CK000000`7100000000000000000000000000000:500b5000000000000000000\#
        00000000Gd0000000000;k00000000000000000000000000G41000000000J\00BS0000000000=5100000mb00000000000000\#
        0000VC00000000000000]d00Lm00000000000000CP00?\003m0000009K0000000000000000000000000000000000BX000000\#
        0000000000000000a=000000CR0000000000000000000000000000000000Gl0000000000d<0000000000Cc007900H8000000\#
        \g000000000000000000mT00dj00kA100000HW00;8000000S80000000000P9000000g?00D?00n01000000000N50000000000\#
        0000O?00000000000000QU00]700000000000000000000000000000000000000000000000000000000000000>W0000000000\#
        0000M7000000dG00NE00fC00000000000000000000004d00000000000000000000000000PH0000000000000000000000<?10\#
        000000009?00Jn0000000000Xe0000000000000000000000000000000000^\000000BY00?]00h?10000000000000Z@100000\#
        o70000000000000000000000\E0000000000bo00ZG00`M00Pd00no0000000000cQ00Vo00000000000000000000000000?m00\#
        e<100000000000000000000000002l00000000000000000000000000]Z00?1100000VX000000<:1000000000000000000000\#
        0000[6103Y000000[;1000000000C;100000000000000000WQ0000000000000000000000Y510gR00000000000000N6000000\#
        000000000000f6000000000000000000\L00000000000000_900<=100000000000000000000000000000000000007P000000\#
        00000000000000000000hD000000n>0000000000000000000000000000000000LF0000000000Tj004>000000nm0000000000\#
        000000000000000000000000]f00iH00I51000003O0000000000bO00000000000000U>00d@100000000000006;00=A000000\#
        000000008600000000008;1000000000000000000000H@00NI00W]001510;M000000h:10o]00000000000000:<1000000000\#
        000000000000000000000000=B00=f00S[00D[002?1000000000000000000000lO00C0100000000000000000000000000000\#
        0000000000000000TP00000000000000iI00QZ000000a800FV00ke000000o100000000000000000000000000000000000000\#
        1=10000000000000000000000000:>1000000000000000000000000000000000000000000000fL000000000000000000j910\#
        0000O;10000000000000^V00]l00@Z000000000000000000Zm000000000000000000000000000000000000000000c@00
        """#))

  static let portuguese = LineTable(
    #"""
      a	Bexcept|menos que	Balways|qualquer momento	Ga|	Va|
      abril	E4|
      acontecer	Qacontecer|
      agosto	E8|
      algumas	Bsome|
      alguns	Bsome|
      além	Halém disso|disso
      anexo	Nanexo|
      ano	Dyear|
      anonimamente	Banonymous|
      anos	Dyear|
      antes	Bwithin|de
      anual	Dyear|
      anónimo	Banonymous|
      anônimo	Banonymous|
      ao	Gao|	Vao|
      aos	Vaos|
      aparência	Raparência|
      apenas	Bonly|
      aprovado	Oaprovado|
      apêndice	Napêndice|
      após	Bwithin|
      artigo	Nartigo|
      artigos	Nartigos|
      as	Gas|
      assim	Hassim|
      atualizada	Oatualizada|
      atualizado	Oatualizado|
      até	Bmost|	Vaté|
      autorizado	Amay|a
      brl	Fbrl|
      cada	Ball|
      capaz	Acan|de
      capítulo	Ncapítulo|
      casta	Rcasta|
      certas	Bsome|
      certos	Bsome|
      cinco	C5|
      cláusula	Ncláusula|
      com	Bexcept|exceção de	Vcom|
      como	Vcomo|
      compreender	Qcompreender|
      confidencial	Banonymous|
      confidencialidade	Banonymous|
      conforme	Msegundo|
      contactar	Pcontactar|
      contatar	Pcontatar|
      cor	Rcor|
      cuja	Vcuja|
      cujo	Vcujo|
      da	Gda|	Vda|
      das	Gdas|	Vdas|
      data	Odata|
      de	Ide|	Msegundo|acordo com	Vde|
      deficiência	Rdeficiência|
      definitiva	Bsole|
      definitivo	Bsole|
      dentro	Bwithin|de
      denunciar	Pdenunciar a|a
      depois	Bwithin|de
      desde	Vdesde|
      deve	Amust|
      devem	Amust|
      devemos	Amust|
      dever	Sduty|
      deveres	Sduty|
      deveria	Ashould|
      deveriam	Ashould|
      deverá	Amust|
      deverão	Amust|
      dez	C10|
      dezembro	E12|
      dia	Dworkday|útil	Dday|
      dias	Dworkday|úteis	Dday|
      direito	Sright|
      direitos	Sright|
      do	Gdo|	Vdo|
      dois	C2/3|terços	C2|
      dos	Gdos|	Vdos|
      duas	C2|
      dólar	Fusd|
      dólares	Fusd|
      e	Je|	Ve|
      educação	Reducação|
      ela	Lthey|
      elas	Lthey|
      ele	Lthey|ou ela	Lthey|
      eles	Lthey|
      elu	Lthey|
      em	Balways|todos os momentos	Iem|	Vem|
      embora	Wembora|
      encorajado	Ashould|a
      encorajados	Ashould|a
      enquanto	Wenquanto|
      entrar	Pentrar em contato com|em contato com
      entre	Bopen|outros	Ventre|
      escrever	Pescrever para|para
      espera-se	Aexpected|
      esperamos	Aexpected|
      essa	Kthis|
      essas	Kthis|
      esse	Kthis|
      esses	Kthis|
      esta	Kthis|
      estas	Kthis|
      este	Kthis|
      estes	Kthis|
      está	Kbe|
      estão	Kbe|
      etc	Bopen|
      etnia	Retnia|
      eur	Feur|
      euro	Feur|
      euros	Feur|
      exceto	Bexcept|
      exclusivamente	Bonly|
      fevereiro	E2|
      género	Rgénero|
      gênero	Rgênero|
      hora	Dhour|
      horas	Dhour|
      idade	Ridade|
      identidade	Ridentidade de gênero|de gênero
      imediatamente	Bwithin|
      incluindo	Bopen|mas não se limitando a
      incluir	Qincluir|
      independentemente	Bexcept|de
      informar	Pinformar|
      irrevogável	Bsole|
      irá	Awill|
      irão	Awill|
      isso	Xisso|
      isto	Xisto|
      item	Nitem|
      jamais	Anot|
      janeiro	E1|
      julho	E7|
      junho	E6|
      limitado	Bonly|a
      maio	E5|
      maioria	Cmajority|
      mais	Bleast|de
      março	E3|
      mas	Vmas|
      menos	Bmost|de
      meses	Dmonth|
      metade	C1/2|
      minuto	Dminute|
      minutos	Dminute|
      modificado	Omodificado|
      mês	Dmonth|
      na	Gna|	Vna|
      nacionalidade	Rnacionalidade|
      nada	Anot|
      nas	Gnas|	Vnas|
      nem	Anot|
      nenhum	Anot|	Unenhum|
      nenhuma	Anot|	Unenhuma|
      ninguém	Anot|	Uninguém|
      no	Bwithin|prazo de	Bleast|mínimo	Bmost|máximo	Gno|	Hno entanto|entanto	Vno|
      nos	Gnos|	Vnos|
      nove	C9|
      novembro	E11|
      nunca	Anot|
      não	Amust-not|é permitido	Amust-not|são permitidos	Anot-expected|é obrigado	Anot-expected|é necessário	Amust-not|deve	Amust-not|devem	Amust-not|deverá	Amust-not|pode	Amust-not|podem	Amust-not|poderá	Ashould-not|deveria	Ashould-not|deveriam	Awill-not|será	Awill-not|serão	Awill-not|irá	Anot|	Vnão|
      o	Bmost|mais tardar	Go|
      obrigado	Amust|a
      obrigados	Amust|a
      obrigatório	Amust|
      obrigação	Sduty|
      obrigações	Sduty|
      ocorrer	Qocorrer|
      oito	C8|
      onde	Vonde|
      orientação	Rorientação sexual|sexual
      os	Gos|
      ou	Hou seja|seja	Jou|	Vou|
      outubro	E10|
      para	Ipara|	Vpara|
      parágrafo	Nparágrafo|
      pelo	Bleast|menos
      permanente	Bsole|
      permitida	Amay|
      permitido	Amay|
      pode	Amay|
      podem	Amay|
      poderia	Acan|	Zpoderia|
      poderiam	Acan|	Zpoderiam|
      poderá	Amay|
      poderão	Amay|
      ponto	Nponto|
      por	Fpercent|cento	Hpor exemplo|exemplo	Hpor favor|favor	Ipor|	Vpor|
      porque	Wporque|
      portanto	Hportanto|
      primeira	T1|
      primeiro	T1|
      proibida	Amust-not|
      proibidas	Amust-not|
      proibido	Amust-not|
      proibidos	Amust-not|
      publicado	Opublicado|
      quaisquer	Bany|
      qualquer	Bany|
      quando	Vquando|	Wquando|
      quarta	T4|
      quarto	T4|
      quatro	C4|
      que	Ique|	Vque|	Wque|	Xque|
      quem	Vquem|	Xquem|
      quinze	C15|
      raça	Rraça|
      reais	Fbrl|
      real	Fbrl|
      recomenda-se	Ashould|
      recomendado	Ashould|
      reincidência	Tagain|
      religião	Rreligião|
      repetida	Tagain|
      repetido	Tagain|
      reportar	Preportar a|a
      reserva-se	Amay|o direito
      revisão	Orevisão|
      salvo	Bexcept|
      se	Vse|	Wse|	Xse|
      secção	Nsecção|
      segunda	T2|
      segundo	Msegundo|	T2|
      seis	C6|
      sem	Anot|	Bexcept|prejuízo de	Bopen|limitação	Vsem|
      semana	Dweek|
      semanas	Dweek|
      sempre	Balways|
      será	Awill|
      serão	Awill|
      sessenta	C60|
      sete	C7|
      setembro	E9|
      sexo	Rsexo|
      seção	Nseção|
      sobre	Vsobre|
      somente	Bonly|
      são	Kbe|
      só	Bonly|
      também	Htambém|	Vtambém|
      tem	Amay|o direito de	Amust|que
      temporária	Bsole|
      temporário	Bsole|
      terceira	T3|
      terceiro	T3|
      toda	Ball|
      todas	Ball|
      todo	Ball|
      todos	Ball|
      trinta	C30|
      três	C3|
      têm	Amay|o direito de	Amust|que
      um	Gum|
      uma	Guma|
      umas	Gumas|
      unanimidade	Call|
      unicamente	Bonly|
      uns	Guns|
      unânime	Call|
      usd	Fusd|
      variar	Qvariar|
      versão	Oversão|
      vigente	Ovigente|
      vinte	C20|
      várias	Bsome|
      vários	Bsome|
      à	Và|
      às	Vàs|
      é	Amust|obrigatório	Amust|necessário	Amust-not|proibido	Kbe|
      última	Oúltima atualização|atualização
       ending	am|as|em|es|os|a|e|m|o|s
      """#,
    slots: PackedNumbers(
      #"""
        IS0000000000hE000000000000000000000000000000000000000000dn000000000000000000000000000000d40000000000\#
        0000000000000000000000000000G20000000000GB00RY00GP009;10@N00000000000000000000005E0000000000M4003K00\#
        000000000000WF0000000000V30000000000\\0000000000000000000000Z;100000000000000000E3000000000000000000\#
        00000000000000000000000000000000000000005A00P800cO00Gk002n000000b<00Qo00f210000000000000000000000000\#
        00000000n100000000000000\61000000000Mc000000n=00O=1000000000X;00000000000000000000000000000000000000\#
        Cb00=51000000000000000008@00FG00J500kI0000000000000000000000000000000000CA00Di0000000000000000000000\#
        9300Hd000000000000000000000000000000c300XB00RC000000i01000000000000000000000000000000000000000000000\#
        000000000000000000000000Nm000000f?00n7100000lU00IC00K5100000000000000000000000000000000000000000e600\#
        [U0000000000gh00000000000000000000000000000000000000=:00@g0000000000000000000000OA0000008=0000000000\#
        0000000000008B000000000000000000000000000000000000000000000000000000H9100000G71000000000000000000000\#
        0000G3100000000000000000591000000000000000000000QU0000001<000000[k00000000000000>F00=n00U8100000[@10\#
        00000000VW00000000000000000000000000000000000000000000000000\<10000000000000`20000000000000000000000\#
        000000000000000000000000000000001000L=0000000000000000000000^50000000000Te00?h00000000000000[Q000000\#
        00000000EM0000000000;W00000000000000000000000100000000000000^M00000000000000lH0000000000WV0000000000\#
        000000000000f000ho0000000000000000000000a11000000000R21000000000000000000000U710d7100000000000000000\#
        00000000000000000000000000000000000000000000000000000000000000000000000000000000c@000000000000000000\#
        f<1000000000nP0000000000bT0000000000[g00000000001F00T?00\X00gg00000000000000000000000000000000000000\#
        0000ZZ0000000000dD00\>103:00lR0000000000jB00iX0000000000000000000000000000000000b=000000000000000000\#
        ]S005:100000S:000000[910C\00j510000000000000000000000000000000000000>>100000ZR0000000000`C000000FL00\#
        Dl00lY0000000000000000000000]o000000E610000000000000000000000000S7007o0000000000j\004f00J<10a=10n?10\#
        0000000000000000U2000000n>10000000001T000000V=0000005310i6109C00C600000000000000000000006]000000:L00\#
        000000000000AI00000000006i0000000000000000000000000000008M000000000000000000000000000000000000000000\#
        2;00SP003d00`P00Pg000000=T000000fb00XJ0000000000UO00OX000000>;0000000000000000000000000000000000nT00\#
        0000K>0000000000000000000000000000000000000000000000000000000000000000009D00g310oN000l0000000000gm00\#
        000000000000000000000000000000000000iM00GY00000000000000;7000000000000000000000000009810000000000000\#
        000000000000000000000000000000000000000000000000000000000000d>1000000000O<000000Lf00ka00I900Z8000000\#
        00000000000000000000000000000000M>100000BZ00F410e8004600000000000000W>00?1100000000000000000;>000000\#
        00000000000000000000J@00>800BE0000000000<d0057100000bY000000^G00000000000000000000000000000000000000\#
        QM000000WI000000000000000000000000000000000000000000000000000000000000000000oF00000000000000IW00?=10\#
        000000000000000000000000ae000000_L0000000000:G000000000000000000000000000000000000000000000000000000\#
        821000000000<50000000000S600XE00b;100000MF00mj00>0100000GU00000000000000000000000000ol00o:100000@:10\#
        0000000000000000000000000000000000000000ac000000000000007X00P110000000000000TD002R000000000000000000\#
        00000000lV0000000000000000000000Yj00000000000000000000000000000000000000=4100000;U000000000000000000\#
        0000000000008400Co00HV00W900000000000000000000000000W:1000000000l;10000000000000k7003>100000cN000000\#
        000000000000kA0000000000000000005V000000000000000000000000000000000000000000Ij00\H000000Hn0000000000\#
        :k000000000000000000PK008<100000S61000005N0000000000NN000000:c0000000000000000001e000000000000000000\#
        0000000000000000000000000000000000000000Z5100000[3100000S010lL00000000004[000000c:109e00000000000000\#
        00000000000000000000000000000g00Yh00m6005=1000000000000000000000XN000000Tb000000000000005P00S\000000\#
        0000000000000000?O0000000000bV0000008?00SL00390000005H00^f00F100VT00000000000000000000000000h9100000\#
        L:10000000000000jG0000000000e9000000`100000000000000000000000000000000000000eK00000000000000Z4000000\#
        000000000000JT0000000000Yl00fW00000000000000000000000000000000000000\A00000000007610?m000000Q100
        """#))

  static let italian = LineTable(
    #"""
      a	Bexcept|meno che	Ia|	Va|
      accadere	Qaccadere|
      ad	Bexcept|eccezione di	Had esempio|esempio
      aggiornata	Oaggiornata|
      aggiornato	Oaggiornato|
      agli	Gagli|
      agosto	E8|
      ai	Gai|	Msecondo|sensi di	Vai|
      al	Bmost|massimo	Gal|	Val|
      alcune	Bsome|
      alcuni	Bsome|
      alla	Galla|	Valla|
      alle	Galle|	Valle|
      allegato	Nallegato|
      allo	Gallo|
      almeno	Bleast|
      anche	Hanche|	Vanche|
      anni	Dyear|
      anno	Dyear|
      annuale	Dyear|
      anonima	Banonymous|
      anonimamente	Banonymous|
      anonimo	Banonymous|
      appendice	Nappendice|
      approvato	Oapprovato|
      aprile	E4|
      art	Nart|
      articoli	Narticoli|
      articolo	Narticolo|
      aspetto	Raspetto|
      autorizzato	Amay|a
      avvenire	Qavvenire|
      capitolo	Ncapitolo|
      casta	Rcasta|
      certe	Bsome|
      certi	Bsome|
      che	Iche|	Vche|	Wche|	Xche|
      chi	Vchi|	Xchi|
      chiunque	Bany|
      ci	Aexpected|si aspetta	Aexpected|aspettiamo
      ciascuno	Ball|
      cinque	C5|
      cioè	Hcioè|
      ciò	Xciò|
      clausola	Nclausola|
      colore	Rcolore|
      come	Vcome|
      comprendere	Qcomprendere|
      con	Vcon|
      confidenziale	Banonymous|
      consentito	Amay|
      contattare	Pcontattare|
      contattate	Pcontattate|
      cui	Vcui|	Xcui|
      da	Ida|	Vda|
      dal	Vdal|
      dalla	Vdalla|
      data	Odata|
      definitiva	Bsole|
      definitivo	Bsole|
      degli	Gdegli|	Vdegli|
      dei	Gdei|	Vdei|
      del	Gdel|	Vdel|
      della	Gdella|	Vdella|
      delle	Gdelle|	Vdelle|
      dello	Gdello|
      deve	Amust|
      devono	Amust|
      di	Idi|	Vdi|
      dicembre	E12|
      dieci	C10|
      diritti	Sright|
      diritto	Sright|
      disabilità	Rdisabilità|
      diverse	Bsome|
      diversi	Bsome|
      dobbiamo	Amust|
      dollari	Fusd|
      dollaro	Fusd|
      dopo	Bwithin|
      dove	Vdove|
      dovere	Sduty|
      doveri	Sduty|
      dovranno	Amust|
      dovrebbe	Ashould|
      dovrebbero	Ashould|
      dovrà	Amust|
      due	C2/3|terzi	C2|
      e	Je|	Ve|
      ecc	Bopen|
      eccetera	Bopen|
      eccetto	Bexcept|
      ed	Jed|	Ved|
      egli	Lthey|
      ella	Lthey|
      entro	Bmost|e non oltre	Bwithin|
      esclusivamente	Bonly|
      etnia	Retnia|
      età	Retà|
      eur	Feur|
      euro	Feur|
      febbraio	E2|
      fino	Bmost|a
      fra	Vfra|
      genere	Rgenere|
      gennaio	E1|
      giorni	Dworkday|lavorativi	Dday|
      giorno	Dworkday|lavorativo	Dday|
      giugno	E6|
      gli	Ggli|
      ha	Amay|il diritto di	Khave|
      hanno	Amay|il diritto di	Khave|
      i	Gi|
      identità	Ridentità di genere|di genere
      il	Gil|
      immediatamente	Bwithin|
      in	Acan|grado di	Balways|ogni momento	Balways|qualsiasi momento	Iin|	Msecondo|conformità con	Oin vigore|vigore	Vin|
      includere	Qincludere|
      incoraggiati	Ashould|a
      indipendentemente	Bexcept|da
      informare	Pinformare|
      inoltre	Hinoltre|
      irrevocabile	Bsole|
      istruzione	Ristruzione|
      l	Gl'|
      la	Gla|
      le	Gle|
      lei	Lthey|
      limitato	Bonly|a
      lo	Glo|
      loro	Lthey|
      luglio	E7|
      lui	Lthey|o lei	Lthey|
      ma	Vma|
      maggio	E5|
      maggioranza	Cmajority|
      mai	Anot|
      marzo	E3|
      massimo	Bmost|
      meno	Bmost|di
      mentre	Wmentre|
      mese	Dmonth|
      mesi	Dmonth|
      metà	C1/2|
      minimo	Bleast|
      minuti	Dminute|
      minuto	Dminute|
      modificato	Omodificato|
      nazionalità	Rnazionalità|
      nei	Vnei|
      nel	Vnel|
      nella	Vnella|
      nessun	Anot|	Unessun|
      nessuna	Anot|	Unessuna|
      nessuno	Anot|	Unessuno|
      niente	Anot|
      non	Amust-not|è consentito	Amust-not|è permesso	Anot-expected|è tenuto	Anot-expected|è necessario	Amust-not|deve	Amust-not|devono	Amust-not|dovrà	Amust-not|può	Amust-not|possono	Amust-not|potrà	Ashould-not|dovrebbe	Ashould-not|dovrebbero	Awill-not|sarà	Awill-not|saranno	Anot|	Vnon|
      nove	C9|
      novembre	E11|
      nulla	Anot|
      né	Anot|
      o	Jo|	Vo|
      obbligatorio	Amust|
      obblighi	Sduty|
      obbligo	Sduty|
      ogni	Ball|
      ora	Dhour|
      ore	Dhour|
      orientamento	Rorientamento sessuale|sessuale
      otto	C8|
      ottobre	E10|
      paragrafo	Nparagrafo|
      per	Fpercent|cento	Hper esempio|esempio	Hper favore|favore	Iper|	Vper|
      perché	Wperché|
      permanente	Bsole|
      permesso	Amay|
      pertanto	Hpertanto|
      più	Bleast|di
      possono	Amay|
      potranno	Amay|
      potrebbe	Acan|	Zpotrebbe|
      potrebbero	Acan|	Zpotrebbero|
      potrà	Amay|
      prima	Bwithin|di	T1|
      primo	T1|
      proibito	Amust-not|
      pubblicato	Opubblicato|
      punto	Npunto|
      può	Amay|
      qualsiasi	Bany|
      qualunque	Bany|
      quando	Vquando|	Wquando|
      quarta	T4|
      quarto	T4|
      quattro	C4|
      quello	Xquello|
      questa	Kthis|
      queste	Kthis|
      questi	Kthis|
      questo	Kthis|	Xquesto|
      quindi	Hquindi|
      quindici	C15|
      raccomandato	Ashould|
      razza	Rrazza|
      recidiva	Tagain|
      religione	Rreligione|
      revisione	Orevisione|
      ripetuta	Tagain|
      ripetuto	Tagain|
      riservata	Banonymous|
      riservatezza	Banonymous|
      riservato	Banonymous|
      rivolgersi	Privolgersi a|a
      salvo	Bexcept|
      saranno	Awill|
      sarà	Awill|
      scrivere	Pscrivere a|a
      se	Vse|	Wse|
      sebbene	Wsebbene|
      seconda	T2|
      secondo	Msecondo|
      segnalare	Psegnalare a|a
      sei	C6|
      sempre	Balways|
      senza	Anot|	Bopen|limitazioni	Vsenza|
      sessanta	C60|
      sesso	Rsesso|
      sette	C7|
      settembre	E9|
      settimana	Dweek|
      settimane	Dweek|
      sezione	Nsezione|
      si	Amay|riserva il diritto	Ashould|raccomanda	Vsi|	Xsi|
      solamente	Bonly|
      solo	Bonly|
      soltanto	Bonly|
      sono	Amust|tenuti a	Kbe|
      su	Vsu|
      sul	Vsul|
      sulla	Vsulla|
      temporanea	Bsole|
      temporaneo	Bsole|
      terza	T3|
      terzo	T3|
      tra	Bopen|gli altri	Bopen|cui	Vtra|
      tranne	Bexcept|
      tre	C3|
      trenta	C30|
      tutta	Ball|
      tuttavia	Htuttavia|
      tutte	Ball|
      tutti	Ball|
      tutto	Ball|
      ultimo	Oultimo aggiornamento|aggiornamento
      un	Gun|
      una	Guna|
      unanime	Call|
      unanimità	Call|
      unicamente	Bonly|
      uno	Guno|
      usd	Fusd|
      variare	Qvariare|
      venti	C20|
      versione	Oversione|
      vietata	Amust-not|
      vietate	Amust-not|
      vietati	Amust-not|
      vietato	Amust-not|
      è	Amust|tenuto a	Amust|obbligato a	Amust|necessario	Amust-not|vietato	Kbe|
       ending	no|ta|te|ti|to|a|e|i|o
      """#,
    slots: PackedNumbers(
      #"""
        im00000000000000WO0000000000kU000X0000000000000000000000f=005U0000000000000000000000J>10000000000000\#
        00000000mL000000000000000000000000000000Bb00000000000000]J000000000000000000000000000000000000000000\#
        000000000000000000000000000000000000DG000000000000000000000000000000000000000000000000000000QT000000\#
        000000000000cW000000@>000000000000005?00h700i41000000000Bj00000000000000ko00000000000000000000000000\#
        00000000aC00000000000000000000000000TU0000005@00000000000000000000000000Y710LF000000@`00000000000000\#
        @:000000LK00:R00000000000000000000000000000000000000jS00000000000000CY00:C0000000000M300000000000000\#
        0000000000000000000000000000000000000000g910000000000000_<10M<100000=m00o61039100000=U00000000000000\#
        000000000000U;007>10kX00^i0000008A000000DS00000000000000g310000000000000Q<00@N0000000000M?0000000000\#
        0000000000000000`5000000000000000000000000000000000000000000TC00J9000000d100_V006;100000000000000000\#
        000000000000^9007k000000000000000000000000000000;910oO000000000000000000aa00000000000000>610=8000B00\#
        XF000000_Y00000000000000000000000000000000000000F4100000OO007b00000000000000lB00iV00I01000000000V?10\#
        00000000[X0000000000000000000000[210000000000000000000000000`A00Ff0000000000O60000000000000000000000\#
        000000000000000000000000000000001000000000000000000000006=0000000000000000000000A31000000000@B000000\#
        00000000an00kJ00>;100000<70000000000bE000000<200:l000000000000000000000000000000@L000000X110R7000000\#
        00000000:010000000000000000000000000Ue000000C2100000VS000000]3106;0000000000000000000000000000000000\#
        000000000000Sk000000>=100000jG00bd00000000000000000000000000JA00000000002300Ba00L0002610G[0000000000\#
        0000000000000000d=1000000000000000000000000000000000f@000000000000000000Ec00000000000000000000000000\#
        0000000000000000LL0000000000>V00Zg0000000000000000000000000000000000000000000000`H00IT00000000000000\#
        0000000000000000000058100000dQ00000000000000Z`0000000000B@00FW00>500i300Q800000000000000000000000000\#
        0000`N00V;100000JD000000000000000000000000000000N`0000000000000000000000000000000000L100g;10GJ00NM00\#
        000000000000971000000000e800000000000000000000000000m010IU000000000000000000000000000000000000000000\#
        000000000000Ra00`0000000000000004G000000a5100000000000000000000000008c000000000000000000Mh0000000000\#
        000000000000YM007900Uf000000^l00000000000000M:000000ob0000000000000000000000000000000000000000000000\#
        0000Z@00000000000000000000000000000000000000000000000000fF0000000000Ek000000000000000000000000007j00\#
        000000000000oZ000000eh00000000000000000000000000000000000000000000000000000000000000W410000000000000\#
        :n0000000000000000000000cM0000000000T500Fe000000?81000000000000000000000000000000000d`002:0000000000\#
        dT0000000000000000000000000000000000000000000000000000000000L110VW000000nR000000Hl00VB00T[0000000000\#
        00000000000000000000000000000000000000000000000000000000:o000000000000000000Sm00\<00ij00H;1000000000\#
        d>0000000000000000000000CE00iY00oC00n`009<10ie00000000000000000000000000>F00ZI00YK00jk00000000000000\#
        3i0000000000000000000000000000000000000000000000000000000000Z=000000[3000000000000000000ll0000000000\#
        NI00000000000000000000003:1000009h000000KH00G710000000000000000000000000000000003Z000000RE00AZ000000\#
        00000000000000000000000000000L00:110000000000000BT0000000000FC00>i00Po000000j<100000G91000000000<400\#
        fK00Q=100000000000000000000000000000K:10000000000000000000000000000000000000[c000000<X00F;0000000000\#
        00000000B<00000000000000000000000000og000000la008f00V010j110J>00e?005410UH000000:D000000000000000000\#
        000000003800000000008H0000000000000000000000c40000000000000000000000000000000000000000000000Yj000000\#
        O31000000000000000000000WZ00g61000000000o400000000007K000000S91000000000000000000000000000000000KX00\#
        00008W003V000000000000000000000000000000K2100000j<000000000000000000000000000000L@000000000000000000\#
        0000000000000000000000000000C<1000004E0000000000000000000000h600AK00YT00O40000000000fI0000007`000000\#
        VG000000c8100000Z:0000000000000000000000000000000000QR004e00H200Mg00Kn00N610k71000000000000000000000\#
        000000000000?:10000000000000S200000000000000000000000F00Mj00Ni00000000000000fN00000000000I0000000000\#
        00000000l500000000000000;600J=00of0000000000UV000000000000000000AI00000000000000000000000000ZD00
        """#))

  static let japanese = LineTable(
    #"""
      1	T1|回 目
      2	T2|回 目
      3	T3|回 目
      final	[final|
      あ	Ball|ら ゆ る
      い	Bany|か な る	Bany|ず れ か	Bsome|く つ か	Balways|つ で も
      か	Amay|も し れ ま せ ん	Bexcept|か わ ら ず	Dmonth|月
      く	Ashould|だ さ い
      こ	Acannot|と は で き ま せ ん	Acannot|と が で き ま せ ん	Amay|と が で き ま す	Acannot|と は で き な い	Acannot|と が で き な い	Amay|と が で き る	Bopen|れ ら に 限 定 さ れ ま せ ん
      さ	Hさらに|ら に
      し	Amust|な け れ ば な り ま せ ん	Amust|な け れ ば な ら な い	Amust-not|て は な り ま せ ん	Amust-not|て は な ら な い	Ashould|て く だ さ い	Amay|て も よ い
      す	Ashould-not|べ き で は あ り ま せ ん	Ashould-not|べ き で は な い	Ashould|べ き	Ball|べ て
      ず	Anot|
      た	Hたとえば|と え ば	Hただし|だ し
      だ	Bonly|け
      て	Amust-not|は な り ま せ ん	Amust-not|は な ら な い
      ど	Bany|ん な
      な	Amust|け れ ば な り ま せ ん	Amust|け れ ば な ら な い	Amust-not|い も の と し ま す	Amust-not|い も の と す る	Ashould-not|い で く だ さ い	Anot|い	Anot|く	Bopen|ど	Hなお|お
      の	Bonly|み
      べ	Ashould-not|き で は あ り ま せ ん	Ashould-not|き で は な い	Ashould|き で あ る	Ashould|き で す
      ま	Anot|せ ん	Bmost|で	Hまた|た
      も	Amust|の と し ま す	Amust|の と す る
      カ	Dmonth|月	Rカースト|ー ス ト
      ケ	Dmonth|月
      ジ	Rジェンダー表現|ェ ン ダ ー 表 現
      セ	Nセクション|ク シ ョ ン
      バ	Oバージョン|ー ジ ョ ン
      パ	Fpercent|ー セ ン ト
      プ	Banonymous|ラ イ バ シ ー
      ヵ	Dmonth|月
      ヶ	Dmonth|月
      一	Bsole|時 的	Bsome|部	C1|つ	T1|回 目	T1|度 目
      七	C7|
      三	C2/3|分 の 二	C3|	T3|回 目	T3|度 目
      不	Anot|
      九	C9|
      二	C2|つ	C2|	T2|回 目	T2|度 目
      五	C5|
      人	R人種|種
      以	Bexcept|外	Bleast|上	Bmost|下	Bmost|内
      任	Bany|意
      体	R体型|型
      例	H例えば|え ば
      全	Ball|て	Ball|員	Ball|	Call|会 一 致
      八	C8|
      公	O公開|開
      六	C6|
      円	Fjpy|
      分	Dminute|
      初	T1|回
      前	Bwithin|に
      匿	Banonymous|名
      十	C10|
      半	C1/2|数	C1/2|分
      可	Amay|能 性 が あ り ま す
      含	Bopen|む が こ れ に 限 ら な い
      問	Bexcept|わ ず
      営	Dworkday|業 日
      四	C4|
      国	R国籍|籍
      場	Amay|合 が あ り ま す	Amay|合 が あ る
      外	R外見|見
      多	Cmajority|数
      学	R学歴|歴
      宗	R宗教|教
      少	Bleast|な く と も
      常	Balways|に
      年	Dyear|間	Dyear|	R年齢|齢
      後	Bwithin|に
      必	Amust|要 が あ り ま す	Amust|要 が あ る	Amust|須	Balways|ず
      性	R性的特徴|的 特 徴	R性的指向|的 指 向	R性自認|自 認	R性別|別
      恒	Bsole|久 的
      推	Ashould|奨
      改	O改訂|訂	O改定|定
      施	O施行|行
      日	Dday|以 内	Dday|間	Dday|
      時	Dhour|間
      更	O更新|新
      最	Bsole|終 的	Bmost|大	O最終更新|終 更 新
      月	Dmonth|
      望	Ashould|ま し い
      期	Aexpected|待 さ れ ま す	Aexpected|待 さ れ
      未	Bmost|満
      権	Amay|利 が あ り ま す	Amay|利 が あ る	Amay|利 を 有 し	Amay|利 と 責 任	Sright|利
      機	Banonymous|密
      民	R民族性|族 性	R民族|族
      永	Bsole|久
      満	Call|場 一 致
      版	O版|
      特	Bsome|定
      発	O発行|行
      皆	Ball|
      直	Bwithin|ち に
      社	R社会経済的地位|会 経 済 的 地 位
      禁	Amust-not|止	Amust-not|じ
      秘	Banonymous|密
      第	N第|
      等	Bopen|
      経	R経験|験
      義	Amust|務 が あ り ま す	Amust|務 が あ る	Amust|務 を 負 い	Sduty|務
      肌	R肌の色|の 色
      複	Bsome|数
      許	Amust-not|さ れ ま せ ん	Amust-not|さ れ な い
      認	Amust-not|め ら れ ま せ ん	Amust-not|め ら れ な い
      誰	Ball|も が
      責	Amust|任 が あ り ま す	Amust|任 が あ る	Sduty|務
      超	Bleast|え る
      迅	Bwithin|速
      速	Bwithin|や か に
      週	Dweek|間	Dweek|
      過	Cmajority|半 数
      関	Bexcept|係 な く
      限	Bopen|ら れ ま せ ん	Bonly|り	Bonly|定
      除	Bexcept|い て	Bexcept|く	Bexcept|き
      障	R障がい|が い	R障害|害
      非	Anot|
      """#,
    slots: PackedNumbers(
      #"""
        000000000000?U0000001000IP000000OF000000D]00Ce000000000000000000GG00l<005R00000000000000c3000000DI00\#
        RL00AV008G000000hP00Nk000000Sj00SJ0000000000000000000000PN000000000000000000S700000000001P00`^000000\#
        aI00MW0000000000000000000000aM000000>\00000000000000[E00h]000000fj00\V0000000\002b0000000000Y`00]a00\#
        0000DJ000000OU0000000000@[00jB00CQ00P[00000000009?000000:H006=00K000[K00l`00Zb00Rn00000000004E00mN00\#
        QP00@g00ZR008C00db00dZ00ck0000000000IM00]W00000000000000TZ00N\0000000000000000000000000000000000g=00\#
        00000000000000008c00X000]N009l0000000000000000000000K300000000000000om00;10000000000kc0000009T000000\#
        3Q0000000000VQ0000000000_Q00Qi000000[f0000000000000000000000dL000000_H00lV00000000000000000000000000\#
        000000000000000000000000000000000000[P0000009P000000000000000000HS00IT00Ql00j70000000000cK001V000000\#
        7;0000005>000000>0000000bJ001T00Jb000000Kd00<h00kX0000000000000000000000aU00000000000000G200\L003e00\#
        0000000000000000^d00DO00<b00n^00f000Cm00000000000000J?000000BZ006k000000P]00\S002g0000000000@i000000\#
        0000Oa00QM00hd0000000000
        """#))

  static let chinese = LineTable(
    #"""
      ta	Lta|
      一	Ball|切	Bsome|些	Call|致 同 意	C1/2|半	C1|
      七	C7|
      三	C2/3|分 之 二	C3|
      不	Amust-not|允 许	Amust-not|允 許	Ashould-not|应 该	Ashould-not|應 該	Acannot|能 够	Amust-not|得	Amust-not|准	Amust-not|许	Amust-not|許	Amust-not|可	Ashould-not|应	Ashould-not|應	Ashould-not|宜	Acannot|能	Awill-not|会	Awill-not|會	Anot|	Bopen|限 于	Bmost|超 过	Bexcept|论	Bexcept|論	V不|
      两	C2|
      严	Amust-not|禁
      並	V並|
      个	Dworkday|工 作 日	Dmonth|月
      临	Bsole|时
      为	V为了|了	V为|
      义	Sduty|务
      之	Bwithin|前	Bwithin|后	Bwithin|後
      九	C9|
      也	H也|	V也|
      了	G了|
      二	C2|
      五	C5|
      人	Fcny|民 币
      仅	Bonly|限	Bonly|
      从	V从|
      他	Lta|或 她	Lta|她	Lta|
      以	Bleast|上	Bmost|下	Bmost|内	Bmost|內
      任	Bany|何	Bany|意	Bany|一
      会	Awill|
      但	V但|
      体	R体型|型
      例	H例如|如
      保	Amay|留 权 利	Banonymous|密
      修	O修订|订	O修訂|訂
      個	Dworkday|工 作 日	Dmonth|月
      僅	Bonly|限	Bonly|
      允	Amay|许	Amay|許
      元	Fcny|
      全	Ball|部	Ball|体	Ball|體
      兩	C2|
      八	C8|
      六	C6|
      其	X其|
      再	Tagain|次
      分	Dminute|钟	Dminute|鐘
      切	Amust-not|勿
      初	T1|次
      务	Amust|必
      務	Amust|必
      勿	Anot|
      包	Bopen|括 但 不 限 于	Bopen|括 但 不 限 於
      匿	Banonymous|名
      十	C10|
      半	C1/2|数
      及	Bwithin|时	Bwithin|時
      发	O发布|布
      另	H另外|外
      只	Bonly|有	Bonly|
      可	Amay|以	Amay|能	Amay|
      各	Ball|
      周	Dweek|
      和	V和|
      唯	Bonly|一
      嚴	Amust-not|禁
      四	C4|
      因	W因为|为	W因為|為
      国	R国籍|籍
      在	V在|
      均	V均|
      外	R外貌|貌
      多	Cmajority|数
      天	Dday|
      她	Lta|或 他	Lta|他	Lta|
      如	W如果|果	W如|
      始	Balways|终	Balways|終
      它	X它|
      宗	R宗教|教
      宜	Ashould|
      对	V对于|于	V对|
      将	Awill-not|不	Awill|
      將	Awill-not|不	Awill|
      對	V對於|於	V對|
      小	Dhour|时	Dhour|時
      尽	Bwithin|快
      工	Dworkday|作 日
      年	Dyear|	R年龄|龄
      并	V并|
      应	Amust|当	Ashould|该	Ashould|
      建	Ashould|议	Ashould|議
      当	W当|
      從	V從|
      必	Amust|须	Amust|須
      性	R性别认同|别 认 同	R性别表达|别 表 达	R性取向|取 向	R性征|征	R性别|别
      总	Balways|是
      應	Amust|當	Ashould|該	Ashould|
      或	V或|
      所	Ball|有
      教	R教育程度|育 程 度
      无	Acannot|法	Anot|	Bexcept|论
      日	Dday|	O日期|期
      星	Dweek|期
      暂	Bsole|时
      更	O更新|新
      最	Bmost|多	Bsole|终	Bsole|終
      會	Awill|
      月	Dmonth|
      有	Amust|义 务	Amust|義 務	Amust|责 任	Amust|責 任	Amay|权	Amay|權	Bsome|些
      期	Aexpected|望
      未	Anot|
      机	Banonymous|密
      权	Sright|利
      某	Bsome|些
      權	Sright|利
      此	H此外|外	X此|
      残	R残疾|疾
      每	Ball|个	Ball|位	Ball|
      比	H比如|如
      民	R民族|族
      永	Bsole|久
      沒	Anot|有
      没	Anot|有
      為	V為|
      無	Acannot|法	Anot|	Bexcept|論
      版	O版本|本	O版|
      生	O生效|效
      由	V由|
      當	W當|
      發	O發佈|佈
      的	G的|	V的|
      社	R社会经济地位|会 经 济 地 位	R社会地位|会 地 位
      禁	Amust-not|止
      种	R种族|族	R种姓|姓
      立	Bwithin|即
      章	N章节|节
      第	N第|	T1|一 次	T2|二 次	T3|三 次
      等	Bopen|等	Bopen|
      经	R经验|验
      缺	R缺陷|陷
      義	Sduty|務
      肤	R肤色|色
      能	Acan|够	Acan|夠	Acan|
      臨	Bsole|時
      至	Bleast|少	Bmost|多
      若	Bsome|干	W若|
      莫	Anot|
      虽	W虽然|然
      請	Amust-not|勿
      请	Amust-not|勿	H请|
      超	Bleast|过	Bleast|過
      身	R身体条件|体 条 件
      过	Cmajority|半 数
      还	V还|
      这	X这|
      這	X這|
      週	Dweek|
      過	Cmajority|半 數
      還	V還|
      那	X那|
      部	Bsome|分
      都	V都|
      除	Bexcept|外	Bexcept|了	Bexcept|非	Bexcept|
      随	Balways|时
      隐	Banonymous|私
      隨	Balways|時
      隱	Banonymous|私
      雖	W雖然|然
      需	Amust|要	Amust|
      非	Anot|
      須	Amust|
      须	Amust|
      预	Aexpected|期
      首	T1|次
      鼓	Ashould|励	Ashould|勵
      """#,
    slots: PackedNumbers(
      #"""
        1V0000000000LG000000000000000000000000001T00Jf000000000000004A00XR000000iD00LF00000000008G00dE00VW00\#
        00000000000000000000Yc000000:d00000000005Q00000000000000[;000000T^00DV00fS00000000000000o?00S=000000\#
        Wg00We00o<000000000000000000000000000000?h004L00Nd00UU00000000000000000000000000n_0000000000h>00BG00\#
        000000000000\G00000000000000oB0000000000:Y00000000000000000000000000BX0098004h00Bg0000000000M600_<00\#
        dc000000UH00mA00eb00mf00000000006K00=N00000000000000TD0000000000000000000000000000000000`Z0000000000\#
        0000000000000000@[00O<00`L0000000000000000000000DY00D]000000000000000000000000003a000000jL00hF00aV00\#
        B_000000g6002:00BC000000dK003N00=T00000000000000000000000000Q900000000000000000000000000000000000000\#
        0000000000000000000079000000Ec00`Q00000000000000000000000000000000000000QA000000000000000000o=00QI00\#
        00000000000000000000FW0090002X0000000000nG000000UN0000000000000000000000000000000000S>00000000000000\#
        00000000000000000000bg00000000000000fd00000010001700i`0000000000000000000000iM00kP000000R_000000LZ00\#
        X\00EE000000?^00]J00MM004D008P000W00000000007@00Ca000000000000004]004_000000:f0000000000000000000000\#
        0000fR000000_A00G900Oc00O100Ua0000000000FA00000000007B00ma00000000000000;c000000G800>?000000Gb000000\#
        000000000000gU0000000000U7000000Q:0000000000<Z000000n:0000004S00E<000[00d^000000000000000000\d000000\#
        fY00LK00000000000000GI000000000000000000nI000000000000000000BR00000000000000000000000000n00000000000\#
        0000OE00000000000000000000000000000000000000DJ00000000000000Y900000000000000g?00DS000000000000000000\#
        00000000000000000000000000000000000000000000000000000000000000000000000000000000mX000000000000000000\#
        00000000F\00000000000000000000000000000000000000G:00KC0000000000]f000000000000000000`X0000008H00IL00\#
        00000000000000000000000000000000HP0000000000<`00kH0000002F00X@00000000000000c70000000000000000000000\#
        ge00aI0000006100DD00SV00000000000000000000000000DF000000XC00U600VZ0000000000I@000000000000000000Lg00\#
        000000000000o800ZE0000000000Dd0000000000:<00H?00BQ00T]00U`000000000000000000000000000000000000000000\#
        00000000000000000000?@000000RX00a900000000000000
        """#))

  static let arabic = LineTable(
    #"""
      initial	[initial|
      اثنان	C2|
      اثنين	C2|
      اربع	C4|
      اربعة	C4|
      اسابيع	Dweek|
      اسبوع	Dweek|
      اشهر	Dmonth|
      اغلبية	Cmajority|
      اقل	Bmost|من
      اكثر	Bleast|من
      الا	Bexcept|
      الاصدار	Oالإصدار|
      الاعاقة	Rالإعاقة|
      الالتزامات	Sduty|
      الاول	T1|
      الاولي	T1|
      البند	Nالبند|
      التاريخ	Oالتاريخ|
      التزامات	Sduty|
      التوجه	Rالتوجه|
      التي	Iالتي|
      الثالث	T3|
      الثالثة	T3|
      الثاني	T2|
      الثانية	T2|
      الجنس	Rالجنس|
      الجنسية	Rالجنسية|
      الحجم	Rالحجم|
      الحق	Sright|
      الحقوق	Sright|
      الخ	Bopen|
      الخصوصية	Banonymous|
      الدين	Rالدين|
      الذي	Iالذي|
      الذين	Iالذين|
      السرية	Banonymous|
      الطبقة	Rالطبقة|
      العرق	Rالعرق|
      العمر	Rالعمر|
      الفصل	Nالفصل|
      الفقرة	Nالفقرة|
      القسم	Nالقسم|
      اللون	Rاللون|
      المادة	Nالمادة|
      النسخة	Oالنسخة|
      الهوية	Rالهوية الجنسية|الجنسية	Rالهوية الجندرية|الجندرية
      الواجبات	Sduty|
      الي	Iإلى|
      ان	Iأن|
      او	Jأو|
      اي	Bany|
      ايام	Dday|
      اية	Bany|
      ايضا	Hأيضا|
      باستثناء	Bexcept|
      باغلبية	Cmajority|
      بالاجماع	Call|
      بدون	Anot|
      بعد	Bwithin|
      بعض	Bsome|
      بغض	Bexcept|النظر
      تحديث	Oتحديث|
      ثلاث	C3|
      ثلاثة	C3|
      ثلثي	C2/3|
      ثلثين	C2/3|
      جميع	Ball|
      حصرا	Bonly|
      حق	Sright|
      حقوق	Sright|
      خلال	Bwithin|
      خمس	C5|
      خمسة	C5|
      دائم	Bsole|
      دائما	Balways|
      دون	Anot|
      ساعات	Dhour|
      ساعة	Dhour|
      سبع	C7|
      سبعة	C7|
      ستتم	Awill|
      سرية	Banonymous|
      سنة	Dyear|
      سنوات	Dyear|
      سوف	Awill|
      سوي	Bexcept|
      سيتم	Awill|
      شهر	Dmonth|
      عام	Dyear|
      عدم	Anot|
      عشر	C10|
      عشرة	C10|
      علي	Amust|جميع	Bopen|سبيل المثال لا الحصر	Bleast|الاقل	Bmost|الاكثر	Iعلى|
      عن	Iعن|
      غير	Amust-not|مسموح	Anot|
      فقط	Bonly|
      فورا	Bwithin|
      في	Balways|جميع الاوقات	Iفي|
      قبل	Bwithin|
      قد	Amay|
      كافة	Ball|
      كحد	Bmost|اقصي
      كذلك	Hكذلك|
      كل	Ball|
      لا	Amust|بد	Amust-not|يجوز	Amust-not|يجب	Amust-not|يسمح	Ashould-not|ينبغي	Acannot|يمكن	Acannot|يستطيع	Anot|
      لم	Anot|
      لن	Awill-not|
      لهم	Amay|الحق
      ليس	Anot|
      ليست	Anot|
      مؤقت	Bsole|
      مؤقتا	Bsole|
      ما	Bexcept|عدا
      مثلا	Hمثلا|
      مجهول	Banonymous|
      محظور	Amust-not|
      مسموح	Amay|
      ملزم	Amust|
      ملزمون	Amust|
      ممنوع	Amust-not|
      من	Aexpected|المتوقع	Iمن|
      نصف	C1/2|
      نهائي	Bsole|
      نهائيا	Bsole|
      و	Jو|
      واجب	Sduty|
      واجبات	Sduty|
      واي	Bany|
      وبعض	Bsome|
      وجميع	Ball|
      وغيرها	Bopen|
      وكل	Ball|
      ويجب	Amust|
      ويجوز	Amay|
      وينبغي	Ashould|
      يتعين	Amust|
      يتوقع	Aexpected|
      يجب	Amust|علي	Amust-not|الا	Amust|
      يجوز	Amay|
      يحتفظ	Amay|بالحق
      يحظر	Amust-not|
      يحق	Amay|
      يستطيع	Acan|
      يسمح	Amay|
      يفضل	Ashould|
      يلزم	Amust|
      يمكن	Acan|
      يمنع	Amust-not|
      ينبغي	Ashould|
      ينصح	Ashould|
      يوم	Dday|
      يوما	Dday|
       ending	ات|ان|ها|هم|ون|ين|ا|ة|ه|ي
      """#,
    slots: PackedNumbers(
      #"""
        00000000c100000000000000S[000000l;00O600000000000000000000000000000000000000000000000000000000000000\#
        0000IR00000000000000000000000000000000000000000000005?00l_00J_00000000000000000000000000iV000000ED00\#
        0000_400T;00;F0000007G0000000000U\0000000000000000000000000000000000IJ00FG00000000000000YL0000000000\#
        0000000000007600000000000000000000000000oU000000^T000000000000000000lO0000000000000000000000E<00VW00\#
        0000@;00<L00B[00000000000000000000000000000000000000Q100P700TQ00000000000000000000000O00CU00Wa000000\#
        00000000000000000000<J00000000000000000000000000nA00;E00^H00AZ001a0000002M00^200?700]_00000000000000\#
        0000000000000000000000000000000000000000nJ00NK00=:00]>00JB004\000000000000000000ST0000000000QZ00=100\#
        0000a<00aB00?^0000000000000000000000000000000000Q?00C0000000000000000000000000004H00?90000000000=]00\#
        L200:Q000000000000000000W9000000nH00kD0000000000000000000000QC00=_000000000000000000000000000000fF00\#
        0000da00000000000000_800000000000000>B0000000000KL009=000000000000000000>R000000\K00SY00Ea00kC000000\#
        00000000000000000000000000000000000000000000cG00000000000000000000000000000000000000aI00>P00lK00k\00\#
        3b0042000000000000000000h:000C00S]000000000000000000000000000000cE000000000000000000000048000000@M00\#
        0000^O0000000000000000000000000000000000C300]`000000000000000000FH00<O009Z00000000000000000000000000\#
        000000000000000000000000000000000000000000000000<K000000>`000000000000000000R0000000Q=0000000000UV00\#
        00000000000000000000\D000000000000000000WF00QH0000000000000000000000000000000000000000000000c700E>00\#
        g[0000000000000000000000i=00HF0000000000000000000000k600aX00n0002[000000VA00D\0000000000IE00VB00fL00\#
        @W00eY000000AV000000=C00VG00000000000000i^00000000000000000000000000EQ00000000000000000000007X000000\#
        10003300_U00YJ000000gW000000000000000000G800W500FY0000000000OI00000000000000000000000000a00000000000\#
        1J00c300nT0000000000000000000000C40000000000000000000000h900m?00PU0000000000K:00n4000000BI0000000000\#
        00000000?500000000000000jQ00N^00N`000000000000000000000000000000000000000000000000000000000000000000\#
        000000000000000000000000KX0000000000jP000000eZ00
        """#))
}
