// Generated from LanguageData by `RECORD_LANGUAGE_TABLES=1 swift test --filter LanguageTables`; do not edit.
// swift-format-ignore-file

internal import PolicyText

/// The phrases of `LanguageData` as `LanguageRulesParser` writes them.
enum LanguageTables {
  static let english = LineTable(
    #"""
      &	Mand|
      a	C100|hundred	Ga|
      able	Acan|to
      about	Mabout|	Mabout|
      according	Maccording to|to
      accordingly	Haccordingly|
      additionally	Hadditionally|
      adopted	Oadopted|
      advised	Ashould|to
      after	Bafter|
      age	Rage|
      all	Ball|
      allowed	Amay|to	Amay|
      alone	Bonly|
      along	Mand|with
      also	Halso|
      always	Balways|
      amended	Oamended|
      among	Mamong|
      amongst	Mamong|
      an	Gan|
      ancestry	Rancestry|
      and	Bopen|so on	Bopen|the like	Jand|	Mand|
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
      as	Bprompt|soon as	Has such|such	Mand|well as	Oas of|of
      at	Amay|liberty to	Amay|its discretion	Amay|their discretion	Amay|our discretion	Balways|all times	Balways|any time	Bleast|least	Bmost|most	Iat|
      aug	E8|
      august	E8|
      be	Amust|required to	Aexpected|expected to	Amust-not|prohibited	Ibe|
      because	Mbecause|
      before	Bbefore|	Mbefore|
      binding	Bsole|
      body	Rbody size|size
      business	Dworkday|day	Dworkday|days
      by	Buntil|the end of	Mby means of|means of
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
      compulsory	Amust|
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
      could	Acannot|not	Acan|
      couldn't	Acannot|
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
      discouraged	Ashould-not|from	Ashould-not|
      do	Anot-expected|not have to	Anot-expected|not need to	Anot|not	Kdo|
      does	Anot-expected|not have to	Anot-expected|not need to	Anot|not	Kdo|
      doesn't	Anot|
      dollar	Fusd|
      dollars	Fusd|
      don't	Anot-expected|have to	Anot|
      dozen	C12|
      draft	Odraft|
      due	Mbecause|to the fact that
      during	Mduring|
      e-mail	Pe-mail|
      e.g	He.g|
      each	Beach|
      editors	Oeditors|
      education	Reducation|
      effective	Oeffective date|date	Oeffective|
      eight	C8|
      eighteen	C18|
      eighty	C80|
      eleven	C11|
      email	Pemail|
      emailing	Pemailing|
      encouraged	Ashould|to
      entitled	Amay|to
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
      expected	Aexpected|to
      expects	Aexpected|
      family	Rfamily status|status
      feb	E2|
      february	E2|
      few	Bsome|
      fewer	Bmost|than
      fifteen	C15|
      fifty	C50|
      final	Bsole|
      five	C5|
      folks	Leverybody|
      for	Hfor example|example	Hfor instance|instance	Ifor|
      forbidden	Amust-not|
      forty	C45|five	C40|
      forty-eight	C48|
      forty-five	C45|
      four	C4|
      fourteen	C14|
      francs	Fchf|
      furthermore	Hfurthermore|
      gbp	Fgbp|
      gender	Rgender identity and expression|identity and expression	Rgender identity|identity	Rgender expression|expression	Rgender|
      guys	Leverybody|
      had	Amust|to
      hair	Rhair|
      half	C1/2|
      happen	Qhappen|
      has	Amust|a duty to	Amay|the right	Amust|to	Khave|
      hasn't	Anot|
      have	Amust|a duty to	Amay|the right	Amust|to	Khave|
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
      however	Hhowever|
      humanity	Lhumanity|
      humankind	Lhumanity|
      hundred	C100|
      i.e	Hi.e|
      if	Mif|
      immediately	Bprompt|
      immigration	Rimmigration status|status
      in	Balways|all cases	Balways|any case	Balways|every case	Hin addition|addition	Hin particular|particular	Hin turn|turn	Iin|	Mif|the event that	Mduring|the course of	Mto|order to	Mabout|regard to	Maccording to|accordance with	Mif|case
      include	Bopen|but are not limited to	Bopen|without limitation	Mincludes among others|but are not limited to	Mincludes among others|without limitation	Qinclude|
      includes	Bopen|but is not limited to	Bopen|without limitation	Mincludes among others|but is not limited to	Mincludes among others|among others	Mincludes among others|without limitation
      including	Bopen|but not limited to	Bopen|without limitation	Mincluding|
      indeed	Hindeed|
      individual	Mperson|
      individuals	Mperson|
      inform	Pinform|
      involve	Qinvolve|
      irrespective	Bexcept|of
      irrevocable	Bsole|
      is	Anot-expected|not required to	Amust|required to	Amust|obliged to	Amust-not|not permitted	Amust-not|not allowed	Ashould|encouraged to	Aexpected|expected to	Amay|permitted to	Amay|allowed to	Acan|able to	Amust|required	Amust-not|prohibited	Amust-not|forbidden	Ashould|recommended	Anot|not	Kbe|
      isn't	Anot|
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
      mandatory	Amust|
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
      might	Amay|
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
      neither	Anot|
      neurodiversity	Rneurodiversity|
      neurotype	Rneurotype|
      never	Amust-not|be	Anot|
      nine	C9|
      ninety	C90|
      no	Anot|	Bleast|less than	Bleast|fewer than	Bmost|more than	Bmost|later than
      nobody	Anot|
      none	Anot|
      nor	Anot|
      not	Anot-expected|expected to	Anot-expected|required to	Anot-expected|obliged to	Anot-expected|obligated to	Acannot|able to	Amust-not|permitted	Amust-not|allowed	Anot-expected|required	Anot|	Bopen|limited to	Bleast|less than	Bmost|more than	Bmost|later than	Bmost|exceed
      note	Hnote that|that
      nothing	Anot|
      notify	Pnotify|
      notifying	Pnotifying|
      notwithstanding	Bexcept|
      nov	E11|
      november	E11|
      obligated	Amust|to
      occur	Qoccur|
      oct	E10|
      october	E10|
      of	Iof|
      offline	Bpublic|
      ombud	Lombud|
      ombuds	Lombud|
      ombudsman	Lombud|
      ombudsmen	Lombud|
      ombudspeople	Lombud|
      ombudsperson	Lombud|
      ombudspersons	Lombud|
      ombudswoman	Lombud|
      on	Ion|
      one	C100|hundred	C1000|thousand	C1/3|third	C1/4|quarter	C1/4|fourth	C1|
      one-half	C1/2|
      one-quarter	C1/4|
      one-third	C1/3|
      oneself	Lthemself|
      online	Bpublic|
      only	Bonly|
      optional	Amay|
      or	Bopen|similar	Bleast|more	Bmost|less	Jor|
      other	Bexcept|than
      ought	Ashould|to	Ashould-not|not
      over	Bleast|
      paragraph	Nparagraph|
      paragraphs	Nparagraphs|
      parental	Rparental status|status
      part	Npart|
      people	Mperson|
      per	Fpercent|cent
      percent	Fpercent|
      percentage	Fpercent|
      permanent	Bsole|
      permanently	Bsole|
      permitted	Amay|to	Amay|
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
      prohibited	Amust-not|from	Amust-not|
      promptly	Bprompt|
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
      recommended	Ashould|
      regarding	Mabout|
      regardless	Bexcept|of
      religion	Rreligion|
      report	Preport to|to
      reported	Preported to|to
      reporting	Preporting to|to
      reports	Preports to|to
      required	Amust|to
      reserve	Amay|the right
      reserves	Amay|the right
      result	Qresult|
      revised	Orevised|
      revision	Orevision|
      rule	Nrule|
      s	Kbe|	Lthey|he	Lthey|he
      save	Bexcept|for
      schedule	Nschedule|
      sec	Nsec|
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
      site	Mwebsite|
      six	C6|
      sixteen	C16|
      sixty	C60|
      snapshot	Osnapshot|
      so	Hso|
      socio-economic	Rsocio-economic status|status
      socioeconomic	Rsocioeconomic status|status
      sole	Bsole|discretion	Bsole|
      solely	Bonly|
      some	Bsome|
      speak	Pspeak to|to
      speaking	Pspeaking to|to
      spokesman	Lspokesperson|
      spokesperson	Lspokesperson|
      spokeswoman	Lspokesperson|
      staffed	Lstaffed|
      strictly	Bonly|limited to
      strongly	Ashould|encouraged
      subject	Bexcept|to
      subsection	Nsubsection|
      subsections	Nsubsections|
      such	Mincluding|as
      talk	Ptalk to|to
      technology	Rtechnology choices|choices
      temporarily	Bsole|
      temporary	Bsole|
      ten	C10|
      that	Hthat is|is	Ithat|	Kthat|
      the	Gthe|
      their	Ltheir|or her	Ltheir|
      theirs	Ltheir|
      them	Ltheir|
      themself	Lthemself|
      themselves	Lthemself|
      then	Hthen|
      therefore	Htherefore|
      these	Kthis|
      they	Lthey|
      thirteen	C13|
      thirty	C30|
      this	Kthis|	Othis version|version
      those	Kthat|
      thousand	C1000|
      three	C3/4|quarters	C3/4|fourths	C3|
      three-quarters	C3/4|
      thrice	C3|
      thus	Hthus|
      to	Ito|	Mto|
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
      unable	Acannot|to
      unanimity	Call|
      unanimous	Call|
      unanimously	Call|
      under	Balways|any circumstances	Bmost|
      unless	Bexcept|
      until	Buntil|
      up	Bmost|to
      updated	Oupdated|
      usd	Fusd|
      use	Muse|
      utilise	Muse|
      utilize	Muse|
      various	Bsome|
      vary	Qvary|
      version	Oversion|
      veteran	Rveteran status|status
      via	Mby means of|
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
      whatever	Bany|
      which	Iwhich|
      whichever	Bany|
      while	Mwhile|
      whilst	Mwhile|
      who	Iwho|
      whoever	Bany|
      will	Awill-not|not	Awill-not|never	Awill|
      with	Bexcept|the exception of	Mabout|regard to	Mabout|respect to
      within	Bwithin|
      without	Anot|	Bprompt|undue delay	Bprompt|delay
      won't	Awill-not|
      workday	Dworkday|
      workdays	Dworkday|
      workforce	Lworkforce|
      working	Dworkday|day	Dworkday|days
      would	Awill-not|not	Awill|
      wouldn't	Awill-not|
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
        ?b20000000000000000000000000E520UX00A3100J2000000000>V000000000000000E2000007e0000000000OQ2000000000\#
        0000000000000000`F00g700RM000000000000000000ba00:^20000000000000de20QK2000000000PW000000F>2000000000\#
        000000000000000000009T205b200000\i000000T^2000000000Hf1000000000000000000000000000001V00Ul200000oj10\#
        R=20JP2000000000000000000000CM0000004a20000000000000eV10:V20TC200000_B20000000000000Z[2000000000?\20\#
        3g0000000000Rn002D2000000000h3106g10:_2000000000i6001l200000fV00ii00m:20;5107P200000Y000[6007_10\c20\#
        000000000000FU0000000000000000009H10Bd20::00Zg10Ph00[800ml10hA20BN10O700>\00M?00?^00d100L:00Nd00M310\#
        J@10CA10l^10l520A720n@10og10Rm00T@20c020GR200000R2003b007O00DG20gZ00HJ10`L10`Q20P020000000000000dX20\#
        F5000000c410Ef00?I207G10\J200000]g200000Mj00nU200000NT00TN20P[20@`000000000000005F00WO1000000000a?00\#
        `_0000000000?K000000L0000000000000000000000000000000i910DR00=C000000000000000000000000000000;Y200000\#
        7N00n?20jK00oN20C0100000JH10n80000000000Lj2000000000?6104K102C0000000000jB00mM10b500EO003f10NV000000\#
        H_200000000000000000hH20C]20kB2000000000nS00\T100000?8006Z20Cj00<T000000Pd20[O20Zl100000L800CW20nl20\#
        0000`220ZL00Yd10>c20n[00o>20R920d\10dd00<Q2033004S20UT2000000000000000000000`J000000000000000000Ni00\#
        00006500000000001n1000000000000090008M10@@20;e10N410WX104f00BD00o21000000000b11000000000000000000000\#
        0000md20In10mD00j010fW10<L20_d207820_M200000000000000000000000000000jc205010000000000000KB20Mj100000\#
        0000SA100000=U00YL20hT001H10?O10A<20000000000000K^00_:20>j10YI20dJ100000=110000000000000<C2000009B20\#
        000000000000000000000000000000006W2000000000]f00I;200000g]00Bm00]K106o10F400M6008X20@i20HG00=3007Z00\#
        fl200000Zh100000V4000000CG10;?00n[207a00`@20ii20Ml0000000000B620j3204c006i10\S00MX200000H^2000000000\#
        :P00Xo10AD200000Dh102f20L12000000000000000000000@:2000000000nh10Y820XX200000_j10Ll200000aC2000000000\#
        bP200000e620eA100000000000000000B:00gf100000000000000000S<20GF20Pc200000aU20]G10Cd10000000007m000000\#
        00000000H\00jY2000000000^[00UN00VN10Nm10ek200000Te00fY100000Q5200000TU00000000000000000000000000k=20\#
        0000jU1000000000A;20000000000000ie000000:4107220@f10SS20000000000000000000002e10mg20Si200000Fo000000\#
        EZ00000000000000000000000000R90000000000000000000000]010000000000000000000000000<E000000000000000000\#
        000000000000lb20Q\20000000000000000000001Y20000000000000000000000000b`2018001[10BH10FM20nh2000000000\#
        0000100000000000F?200000000000001F2000001L10B?10^?200000000000000000?020oP00132000000000IL000000kR20\#
        ]h20Ca0000000000]300000000000000000000000000000000000000f900\1200000000000000000Bk100000O_00GW100000\#
        ec10000000001`2000000000UO00Eg005i003M2000000000oZ20000000000000000000000000000000000000000000000000\#
        000000007X100000Ke2000000000000000000000000000000000TV10000000000000Z@1000000000jc000000_^10X510I820\#
        0000000000000000DV10000000000000Eb0000000000000000000000\e10C`20gL20;h00dh00000000000000000000000000\#
        00000000\R00XJ10]Z20@[20[K00nL00f\000000Rf00je10Yf10W^00[310I<10F]10m>00SY10SP00e^00Rk10AU10[m10Z320\#
        HJ20dJ20TV20N500SW2000000000:4000000000000000000000000000000jn1000003d1000000000000000000000<d001^00\#
        0000oJ0015109W10;120KN000000000000000000=J2000007d200000\Y00jf00`[10\f20<]00\M109_000000000000000000\#
        `>00Gc00En00\e00C5106Z10Pc10R72000000000;k203C20jo10e_20e20000000000<920=]10V_200000000000000000HV20\#
        00000000Lb2000002R00nR0000000000gO00000000000000000000000000QE00000000000000Fo10JQ00i<20?U2000000000\#
        ]>2000000000IM100000Zc00gj2000000000=e20000000000000BL10000000000000<G0000000000000000000000k`000000\#
        DS000000000000000000>900@[00l;20`N100000`Q0000000000000000002[00o0008N20PB10KU20eN00Ze20000000000000\#
        000000000000J2100000?l200000^k1000000000o_00Ei000000V`000000l92000000000MK00OG1000000000JA20Nk200000\#
        00000000?42000000000Sa000000000000000000000000000000Ie108L00ZR20KX10Hg10R]10AO200000000000000000\Y20\#
        9700==20]S20000000000000ab00h400SH10ZT00HT20N\102U00iT20f^200000@200``006H200000J100j30000000000TD00\#
        9A20000000000000VG20eM000000WZ100000000000000000Y@00To000000eG10000000000000Q[10G300hI20KY200000NN10\#
        0000n[10^U10000000000000kl00T\000_2000000000gH100000j]200000000000000000000000000000a\20000000000000\#
        0000A_10LL100000mk10=B101]20^l00S:200000WW10000000000000jY0000000000JC200000dU00000000000000^A20
        """#))

  static let german = LineTable(
    #"""
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
      am	Iam|
      an	Ian|
      angehalten	Ashould|
      anhang	Nanhang|
      anlage	Nanlage|
      anonym	Banonymous|
      ansprechen	Pansprechen|
      april	E4|
      arbeitstag	Dworkday|
      arbeitstage	Dworkday|
      arbeitstagen	Dworkday|
      art	Nart|
      artikel	Nartikel|
      auch	Hauch|
      auf	Iauf|
      august	E8|
      ausgenommen	Bexcept|
      ausschließlich	Bonly|
      ausser	Bexcept|
      außer	Bexcept|
      außerdem	Haußerdem|
      behalten	Amay|sich	Amay|uns
      behinderung	Rbehinderung|
      behält	Amay|sich
      beispielsweise	Hbeispielsweise|
      beliebige	Bany|
      berechtigt	Amay|
      beschlossen	Obeschlossen|
      beschränkt	Bonly|auf
      bestimmte	Bsome|
      bestimmten	Bsome|
      bildung	Rbildung|
      binnen	Bwithin|
      bis	Bmost|zu	Bwithin|
      bitte	Hbitte|
      chf	Fchf|
      d.h	Hd.h|
      dabei	Hdabei|
      daher	Hdaher|
      darf	Amust-not|nicht	Amust-not|kein	Amust-not|keine	Amay|
      darüber	Hdarüber hinaus|hinaus
      das	Gdas|
      dass	Idass|
      datum	Odatum|
      dauerhaft	Bsole|
      dauerhafte	Bsole|
      dem	Gdem|
      den	Gden|
      der	Gder|
      des	Gdes|
      dezember	E12|
      die	Gdie|
      diese	Kthis|
      diesem	Kthis|
      diesen	Kthis|
      dieser	Kthis|
      dieses	Kthis|
      dollar	Fusd|
      drei	C3/4|viertel	C3|
      dreimal	C3|
      dreissig	C30|
      dreiviertel	C3/4|
      dreißig	C30|
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
      erwarten	Aexpected|
      erwartet	Aexpected|
      es	Bexcept|sei denn
      etc	Bopen|
      ethnie	Rethnie|
      ethnische	Rethnische zugehörigkeit|zugehörigkeit
      eur	Feur|
      euro	Feur|
      fassung	Ofassung|
      februar	E2|
      ferner	Hferner|
      franken	Fchf|
      fünf	C5|
      fünfzig	C50|
      für	Ifür|
      gemeldet	Pgemeldet|
      gemäß	Mgemäß|
      geschlecht	Rgeschlecht|
      geschlechtsidentität	Rgeschlechtsidentität|
      gestattet	Amay|
      gewisse	Bsome|
      geändert	Ogeändert|
      grundsätzlich	Balways|
      gültig	Ogültig ab|ab
      haben	Amust|zu	Khave|
      hat	Amust|zu	Khave|
      hautfarbe	Rhautfarbe|
      herkunft	Rherkunft|
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
      im	Iim|	Mgemäß|sinne von
      immer	Balways|
      in	Iin|	Oin kraft|kraft
      informieren	Pinformieren|
      innerhalb	Bwithin|
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
      kein	Anot|
      keine	Anot|
      keinem	Anot|
      keinen	Anot|
      keiner	Anot|
      keines	Anot|
      kontaktieren	Pkontaktieren|
      können	Acannot|nicht	Acan|
      könnte	Acan|
      könnten	Acan|
      laut	Mgemäß|
      lediglich	Bonly|
      mai	E5|
      manche	Bsome|
      maximal	Bmost|
      mehr	Bleast|als
      mehrere	Bsome|
      mehrheit	Cmajority|
      melden	Pmelden an|an	Pmelden bei|bei
      mindestens	Bleast|
      minute	Dminute|
      minuten	Dminute|
      mit	Bexcept|ausnahme
      monat	Dmonth|
      monate	Dmonth|
      monaten	Dmonth|
      monatlich	Dmonth|
      monats	Dmonth|
      muss	Anot-expected|nicht	Amust|
      musst	Amust|
      märz	E3|
      müssen	Anot-expected|nicht	Amust|
      nach	Bwithin|
      nationalität	Rnationalität|
      neun	C9|
      neunzig	C90|
      nicht	Amust-not|gestattet	Amust-not|erlaubt	Amust-not|zulässig	Anot-expected|verpflichtet	Anot-expected|erforderlich	Acannot|können	Acannot|kann	Anot|	Bopen|beschränkt auf
      nichts	Anot|
      nie	Anot|
      niemals	Anot|
      niemand	Anot|
      noch	Anot|
      november	E11|
      nr	Nnr|
      nummer	Nnummer|
      nur	Bonly|
      oder	Joder|
      ohne	Anot|
      oktober	E10|
      online	Bpublic|
      paragraf	Nparagraf|
      paragraph	Nparagraph|
      privat	Bpublic|
      privaten	Bpublic|
      prozent	Fpercent|
      punkt	Npunkt|
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
      sofern	Bexcept|nicht
      sofort	Bwithin|
      soll	Ashould-not|nicht	Ashould|
      sollen	Ashould-not|nicht	Ashould|
      sollte	Ashould-not|nicht	Ashould|
      sollten	Ashould-not|nicht	Ashould|
      somit	Hsomit|
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
      umgehend	Bwithin|
      unabhängig	Bexcept|von
      unbeschadet	Bexcept|
      und	Bopen|so weiter	Jund|
      ungeachtet	Bexcept|
      unter	Bopen|anderem
      untersagt	Amust-not|
      unverzüglich	Bwithin|
      unwiderruflich	Bsole|
      unzulässig	Amust-not|
      usd	Fusd|
      usw	Bopen|
      verabschiedet	Overabschiedet|
      verboten	Amust-not|
      verpflichtet	Amust|
      version	Oversion|
      vertraulich	Banonymous|
      vertraulichkeit	Banonymous|
      veröffentlicht	Overöffentlicht|
      vier	C4|
      vierzehn	C14|
      vom	Ivom|
      von	Ivon|
      vor	Bwithin|
      vorbehaltlich	Bexcept|
      vorübergehend	Bsole|
      vorübergehende	Bsole|
      webseite	Mwebsite|
      website	Mwebsite|
      weder	Anot|
      welche	Iwelche|
      welcher	Iwelcher|
      welches	Iwelches|
      weltanschauung	Rweltanschauung|
      wenden	Pwenden sie sich an|sie sich an	Pwenden an|an
      weniger	Bmost|als
      wenigstens	Bleast|
      werden	Awill-not|nicht	Awill|
      werktag	Dworkday|
      werktage	Dworkday|
      werktagen	Dworkday|
      wird	Aexpected|erwartet	Awill-not|nicht	Awill|
      woche	Dweek|
      wochen	Dweek|
      wöchentlich	Dweek|
      würde	Awill|
      würden	Awill|
      z.b	Hz.b|
      zehn	C10|
      ziffer	Nziffer|
      zu	Izu|
      zudem	Hzudem|
      zuletzt	Ozuletzt geändert|geändert	Ozuletzt aktualisiert|aktualisiert
      zulässig	Amay|
      zum	Hzum beispiel|beispiel	Izum|
      zur	Izur|
      zwanzig	C20|
      zwei	C2/3|drittel	C2|
      zweidrittel	C2/3|
      zweidrittelmehrheit	C2/3|
      zweimal	C2|
      zwingend	Amust|
      zwölf	C12|
      §	N§§|§	N§|
      öffentlich	Bpublic|
      öffentlichen	Bpublic|
      über	Bleast|
       ending	ten|em|en|er|es|st|te|e|n|s|t
      """#,
    slots: PackedNumbers(
      #"""
        0000000000000000000000000000L11000000000Ib00000000000000V;100000K000000000000000ZL00o<10000000000000\#
        000000000000>E000000l?000000000000000000000000000000000000000000000000000000000000000000O6100000;000\#
        0000000000000000_900_G0000000000fL00lB1000000000000000000000000000000000E<00]6100000>M10ZB103o000000\#
        0000000000000000dO000000aX0000000000000000000000E\000000K@001S00mG10Td0000000000J5100000;H1000000000\#
        LF000000=K10000000000000BA1000000000Q0104@1000000000Q:000000i800[I00\M00000000000000<810000000000000\#
        B[00R91000000000000000000000000000000000000000000K00\10000000000TE00_=00UY00S10000004`00l@1000009a00\#
        LJ10Q200\J100000a00000008410oB00C<105k000000<N005b00]200o610MS00hE10TH1000008E1000000000EC00E900C200\#
        W300000000000000U^00000000000000a:00W<00j910000000000000000000000000000000000000TO000000000000000000\#
        0000000000000000000000000000gj000000000000000000000000000000L;00;F1000000000000000003m00000000009100\#
        0000000000000000f400DM0000000000000000000000_3000000^U000000<70000000000000000000000000000000000LR00\#
        Q\0000000000000000000000000000008R0000000000000000000000000000000000000000000000000000000000EG00IN10\#
        00000000lA100000X_0000000000O30000000000000000000000NM000000H@10000000000000000000000000000000000000\#
        00000000000000000000^H100000000000000000b^00Nk00Pj00>@100000JT00000000000000360000000000000000000000\#
        0000000000006G000000?l00cZ006I10000000000000>B10G700WZ00T600]m0000002;00`?000000o^0000000000PV00QJ00\#
        00000000o0100000000000000000000000000000OW00000000000000==000000000000000000nb00H4100000>11000000000\#
        000000000000Qn004U00Qc00>G1000000000JH1000000000000000000000000000000000000000000000U=00000000000000\#
        000000000000>F00000000000000g@00VE100000Va00000000000000]?10M8100X00Ck00000000000000000000000000aP00\#
        00000000000000000000000000000000B7100000GK1000000000000000000000eo00jK1000000000000000004l00VL10fa00\#
        00006V000000d\000000nH100000d<10>500bL10;H00iI000000000000000000000000000000No00000000000000YA100000\#
        0000000000000000000000000000dH0023100000HL0000000000@K000000m;1000000000>C100000``00S4000000OU000000\#
        000000000000Kl0020100000000000000000Tg00000000000000GI00JY005?00000000000000000000000000mm00_W00bc00\#
        000000000000000000000000jA00SA00U@10S8000000000000000000;?10000000000000C4000000ag00]A00cV0000000000\#
        0000000000000000f6000000TK10000000000000000000000000k[002f00?:100000<L100000000000000000dd00Ee000000\#
        00000000000000006e000000P71000000000000034000000000000000000000000000000B`00KG1000000000b[0000000000\#
        0000_S0000000000000000000000]j000F000000l5100000000000000000Q]00000000000000`Y00cl00i810000000000000\#
        0000XT000000bE005>1038000000000000006M00^R007W00_810FB00h4100000000000000000Ed00]5000000JB1000000000\#
        00000000NN00G>10DI1000003[0000000000bQ000000000000000000000000000000m:10Y210000000000000g<00V?00hM00\#
        0000000000000000Ac0000000000000010000000000000000000000000000000000000000000000000000000000000000000\#
        NQ00000000000000000000008Z000000000000000000000000000000000000000000Gm0000001D000000TB00NG0000000000\#
        0000000000000000_>10000000005300Kg000000?S0000000000000000000000000000000000000000000000000000000000\#
        0000000000000000m=00K=00QC000000lY00A300000000000000000000000000000000002700000000000000000000000000\#
        00000000000000000000C800000000000000;>00000000001^000000?D00\k00SD10000000000000HE008Q00000000008200\#
        :@0000000000b;00<_00Q`00eD1000000000000000000000000000000000_C00i200?n00=3100000_n000000IP0000000000\#
        0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
        00000000J6004\00<f00c310A;1000008B000000EA00000000008]000000fN00000000000000m710^C1000000000@9100000\#
        0000dM100000]@00=J00Xo000000000000000000eJ00c]00Ga003L0000000000a=10YG10<^000000nX000000000000000000\#
        0000000000000000;N10000000000000<Y00000000000000mf00M=100000000000000000fT000000OF100000000000000000\#
        00000000000000000000ee000000kS00Z<100000\70000000000000000000000MH00=L00f?10;A0000000000hF0000000000\#
        000000000000000000003P001:00_710000000000000dk0000001A00000000000000000000000000000000000000hG000000\#
        000000000000R[00_f00`01049100000000000003<0000000000000000000000000000000000000000002M100000H5000000\#
        000000000000Vl000000OM10000000007d000000UX001a000000DZ00bB00000000000000H^0000000000Y:1000000000
        """#))

  static let french = LineTable(
    #"""
      a	Amay|le droit de	Khave|
      adopté	Oadopté|
      adressez-vous	Padressez-vous à|à
      ainsi	Hainsi|
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
      au	Bmost|plus tard	Bleast|moins	Bleast|minimum	Bmost|plus	Bmost|maximum	Gau|
      aucun	Anot|
      aucune	Anot|
      aura	Awill|
      auront	Awill|
      aussi	Haussi|
      autorisé	Amay|à
      autorisés	Amay|à
      aux	Gaux|
      avant	Bwithin|
      avril	E4|
      c'est-à-dire	Hc'est-à-dire|
      caste	Rcaste|
      ce	Kthis|
      celle	Lthey|
      celles	Lthey|et ceux	Lthey|
      celui	Lthey|
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
      cinq	C5|
      comprendre	Qcomprendre|
      confidentialité	Banonymous|
      confidentiel	Banonymous|
      confidentielle	Banonymous|
      conformément	Mselon|à
      contacter	Pcontacter|
      contactez	Pcontactez|
      couleur	Rcouleur de peau|de peau
      d	Id'|
      dans	Bwithin|un délai de	Bwithin|les	Idans|
      date	Odate|
      de	Hde plus|plus	Ide|
      dernière	Odernière mise à jour|mise à jour
      des	Gdes|
      deux	C2/3|tiers	C2|
      devez	Amust|
      devra	Amust|
      devraient	Ashould|
      devrait	Ashould|
      devriez	Ashould|
      devront	Amust|
      dix	C10|
      doit	Amust|
      doivent	Amust|
      dollar	Fusd|
      dollars	Fusd|
      donc	Hdonc|
      douze	C12|
      du	Gdu|
      décembre	E12|
      déconseillé	Ashould-not|
      défendu	Amust-not|
      définitif	Bsole|
      définitive	Bsole|
      elle	Lthey|
      elles	Lthey|
      en	Acan|mesure de	Balways|tout état de cause	Balways|tout temps	Hen outre|outre	Ien|	Mselon|vertu de	Oen vigueur|vigueur
      encouragé	Ashould|à
      encouragés	Ashould|à
      entraîner	Qentraîner|
      entre	Bopen|autres
      est	Amust|tenu de	Amust|obligé de	Amust-not|interdit	Amust-not|interdite	Kbe|
      et	Jet|
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
      il	Amust|faut	Lthey|ou elle	Lthey|
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
      mai	E5|
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
      ne	Anot-expected|sont pas tenus	Amust-not|doit pas	Amust-not|doivent pas	Amust-not|devez pas	Amust-not|peut pas	Amust-not|peuvent pas	Ashould-not|devrait pas	Ashould-not|devraient pas	Awill-not|sera pas	Awill-not|seront pas	Amust-not|peut	Amust-not|peuvent	Anot|
      neuf	C9|
      ni	Anot|
      non	Anot|
      nonobstant	Bexcept|
      notamment	Bopen|
      novembre	E11|
      obligatoire	Amust|
      octobre	E10|
      ont	Amay|le droit de	Khave|
      orientation	Rorientation sexuelle|sexuelle
      origine	Rorigine|
      ou	Jou|
      par	Hpar exemple|exemple	Hpar ailleurs|ailleurs
      paragraphe	Nparagraphe|
      partie	Npartie|
      pas	Anot|
      permanent	Bsole|
      permanente	Bsole|
      permis	Amay|
      personne	Anot|
      peut	Amay|
      peuvent	Amay|
      plus	Bleast|de
      plusieurs	Bsome|
      point	Npoint|
      pour	Fpercent|cent	Ipour|
      pourra	Amay|
      pourraient	Acan|
      pourrait	Acan|
      pourront	Amay|
      pouvez	Amay|
      prohibé	Amust-not|
      publié	Opublié|
      quatre	C4|
      que	Bonly|
      quelconque	Bany|
      quelques	Bsome|
      qui	Iqui|
      quiconque	Bany|
      quinze	C15|
      race	Rrace|
      rapidement	Bwithin|
      recommandé	Ashould|
      religion	Rreligion|
      rien	Anot|
      révision	Orévision|
      s'adresser	Ps'adresser à|à
      s'il	Hs'il vous plaît|vous plaît
      sa	Ltheir|
      sans	Anot|	Bopen|s'y limiter	Bwithin|délai
      sauf	Bexcept|
      se	Amay|réserve le droit	Amay|réservent le droit
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
      signaler	Psignaler à|à
      signalé	Psignalé à|à
      six	C6|
      soixante	C60|
      son	Ltheir|
      sont	Amust|tenus de	Amust|obligés de	Amust-not|interdits	Amust-not|interdites	Kbe|
      sous	Bexcept|réserve de	Bwithin|
      sur	Isur|
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
      un	Gun|
      unanime	Call|
      unanimité	Call|
      une	Gune|
      uniquement	Bonly|
      usd	Fusd|
      varier	Qvarier|
      version	Oversion|
      veuillez	Hveuillez|
      vingt	C20|
      y	Bopen|compris mais sans s'y limiter
      à	Bexcept|l'exception de	Bexcept|moins que	Balways|tout moment	Ià|
      âge	Râge|
      écrire	Pécrire à|à
      éducation	Réducation|
      également	Hégalement|
       ending	ent|ées|er|es|ez|nt|ée|és|e|s|t|x|é
      """#,
    slots: PackedNumbers(
      #"""
        000000000000hU000000000000000000Co000000000000000000000000000000000000000000000000000000000000000000\#
        000000000000A4100000000000000000000000000000X2000000000000000000000000000000000000000000000000000000\#
        eG0000000000=V000000fn000000000039000000000000000000000000000000R>0000000000=U00000000000000?Y000000\#
        00005910000000000000W^0000000000000000000000WC0000000000000000000000000000000000000000000000]J000000\#
        00000000`l0000000000Nj00000000000000000000000000000000000000000000000000000000000000_c00000000000000\#
        0000C7000000000000000000000000000000000000000000WM00000000000000000000000000000000000000000000000000\#
        0000XO00\400QY000000000000000000ZZ00PS0000000000000000005l000000000000000000JK000000HN00:c00\3100000\#
        `100000000000000g@000000e?10000000000000X51000007H00<B00R410670000000000000000000000ne0000000000iD00\#
        DM00GR000000Q90000000000Q<000000000000000000G;1000000000000000000000000000000000a3001;10000000000000\#
        \m00000000000000000000000000000000000000000000000000000000000000000000000000000000000000:>0000000000\#
        6<00L\00>]00fo000000000000000000000000000000000000002P00SR000000D;000000000000000000000000000000=@10\#
        00000000lY0000000000?P0000000000000000000000WX0000000000[:100000Oh00000000000000gF0026100000@d00><10\#
        00000000i8000000R:000000000000001000000000000000Pn00000000000000VH000000000000000000000000001;000000\#
        0000\<000000000000000000_F0000000000`X00M2100000]j000000000000000000000000000000000000000000k7000000\#
        000000000000Md00Zh000000`<100000000000000000000000000000000000000000UT00000000000000000000000000^110\#
        00000000000000000000;@0000000000>210431000000000000000000000000000000000LQ0000000000000000000000:F00\#
        d=000000000000005L00l9100000850000000000^f0000000000000000000000000000000000000000006G00000000000000\#
        0000000000000000e=100000000000000000hS0000000000000000000000000000000000000000007Y0000000000oN00M?10\#
        00000000000000000000mc000000000000000000_k00:E00Hi00000000000000000000000000X81000000000000000000000\#
        00000000P=000000000000000000000000000000i90000000000000000000000H?000m000000000000000000000000000000\#
        b;1000000000ED0000000000O7000000B=000000000000000000k01000000000Vl0000005300^E0000000000000000000000\#
        000000000000000000000000OA006:000000Z800f5100000EZ000000000000000000P8009k00000000000000000000000000\#
        00000000[W006]00j>100000000000000000bK000000j100000000000000000000000000000000001010K000TF00RE00eV00\#
        0000000000000000000000000000^Y00000000004=1000000000000000000j000000Pg00j600000000000000000000000000\#
        0000000000000000000000000000000000000000000000000000000000000000000000000000HA00000000001>000000HF00\#
        000000000000^b00N<10000000000000h\00000000000000000000003h00KX00000000000000I300X;100000000000000000\#
        000000000000e;000000000000000000:20000000000000000003[00;^0000000000HB000000En000000QV000c0000000000\#
        0000D91000000000cZ0000000000id00000000000000000000000000000000000000000000000000000000009;1000000000\#
        00000000000000000000g:100000000000000000_900000000000000ZN00>W0000000000@100GY008:100000a91000000000\#
        00000000=8000000MP000000000000000000]7008\00F8100000RU000000Q@00gb000000IE000000000000000000?=100000\#
        0000F<000000000000000000000000000000[\00000000000000000000000000iT0000000000000000000000000000000000\#
        00000000_:00f200][0000000000D[00000000000000]2100Y00000000000000000000000000aP000000N310^41000000000\#
        000000000000l30000000000F710N:10[]0000000000000000000000hh00000000000000000000001n0000000000i<000000\#
        00000000000000000000Vi00Mk00000000000000QG00000000000000000000000000000000000000000000000000<N00]500\#
        00000000n40000000000Fg007510000000000000000000007i00Hm000000000000000000^B00XD0000000000jk00<R00@h00\#
        000000000000000000003K000000JH0000000000LM00]0100000gM006g00h710000000000000000064000000000000000000\#
        00000000000000000000@310000000000000000000000000000000000000N100000000000000O;006S00fe00:T0000000000\#
        0000<Q000000o>00Te00000000004<100000c?000000000000002W0000000000H200kC001N00MC0044100000000000000000\#
        00000000000000000000000000000000cH00000000000000L400]000ag00=j0000000000Fl00UQ000000P5100000Nc00lj00\#
        h31000000000021000000000000000008D00V910000000000000nP000000000000000000J5006?1000000000000000000000\#
        000000000000000000000000f810<m00000000000000=Z0000002810mE000000000000000000000000000000f2105=00
        """#))

  static let spanish = LineTable(
    #"""
      a	Bexcept|menos que	Bmost|más tardar	Ia|
      abril	E4|
      actualizada	Oactualizada|
      actualizado	Oactualizado|
      además	Hademás|
      agosto	E8|
      al	Bleast|menos	Gal|
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
      así	Hasí|
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
      como	Bmost|máximo
      comprender	Qcomprender|
      con	Bexcept|excepción de
      confidencial	Banonymous|
      confidencialidad	Banonymous|
      conforme	Msegún|a
      contactar	Pcontactar|
      contacte	Pcontacte|
      cualesquiera	Bany|
      cualquier	Bany|
      cualquiera	Bany|
      cuatro	C4|
      de	Ide|	Msegún|acuerdo con
      debe	Amust|
      debemos	Amust|
      deben	Amust|
      deberá	Amust|
      deberán	Amust|
      debería	Ashould|
      deberían	Ashould|
      definitiva	Bsole|
      definitivo	Bsole|
      del	Gdel|
      dentro	Bwithin|de
      después	Bwithin|de
      diciembre	E12|
      diez	C10|
      discapacidad	Rdiscapacidad|
      dos	C2/3|tercios	C2|
      día	Dworkday|hábil	Dday|
      días	Dworkday|hábiles	Dworkday|laborables	Dday|
      dólar	Fusd|
      dólares	Fusd|
      e	Je|
      edad	Redad|
      educación	Reducación|
      el	Gel|
      ella	Lthey|
      ellas	Lthey|
      elle	Lthey|
      elles	Lthey|
      ellos	Lthey|y ellas	Lthey|
      en	Bwithin|un plazo de	Balways|todo momento	Balways|cualquier momento	Ien|
      enero	E1|
      entre	Bopen|otros
      es	Amust|necesario	Hes decir|decir	Kbe|
      escribir	Pescribir a|a
      esperamos	Aexpected|
      esta	Kthis|
      estas	Kthis|
      este	Kthis|
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
      hasta	Bmost|
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
      lo	Glo|
      los	Glos|
      marzo	E3|
      mayo	E5|
      mayoría	Cmajority|
      menos	Bmost|de
      mes	Dmonth|
      meses	Dmonth|
      minuto	Dminute|
      minutos	Dminute|
      mitad	C1/2|
      modificado	Omodificado|
      más	Bleast|de
      máximo	Bmost|
      mínimo	Bleast|
      nacionalidad	Rnacionalidad|
      nada	Anot|
      nadie	Anot|
      ni	Anot|
      ninguna	Anot|
      ninguno	Anot|
      ningún	Anot|
      no	Amust-not|se permite	Anot-expected|está obligado	Anot-expected|es necesario	Amust-not|debe	Amust-not|deben	Amust-not|deberá	Amust-not|deberán	Amust-not|puede	Amust-not|pueden	Amust-not|podrá	Amust-not|podrán	Ashould-not|debería	Ashould-not|deberían	Awill-not|será	Awill-not|serán	Anot|
      noviembre	E11|
      nueve	C9|
      nunca	Anot|
      o	Jo|
      obligatorio	Amust|
      ocho	C8|
      octubre	E10|
      ocurrir	Qocurrir|
      orientación	Rorientación sexual|sexual
      para	Ipara|
      permanente	Bsole|
      permitida	Amay|
      permitido	Amay|
      podrá	Amay|
      podrán	Amay|
      podría	Acan|
      podrían	Acan|
      ponerse	Pponerse en contacto con|en contacto con
      por	Bleast|lo menos	Fpercent|ciento	Hpor lo tanto|lo tanto	Hpor ejemplo|ejemplo	Hpor favor|favor	Ipor|
      prohibida	Amust-not|
      prohibidas	Amust-not|
      prohibido	Amust-not|
      prohibidos	Amust-not|
      publicado	Opublicado|
      puede	Amay|
      pueden	Amay|
      punto	Npunto|
      párrafo	Npárrafo|
      que	Ique|
      queda	Amust-not|prohibido
      quince	C15|
      raza	Rraza|
      recomendado	Ashould|
      religión	Rreligión|
      reportar	Preportar a|a
      revisión	Orevisión|
      salvo	Bexcept|
      se	Amay|reserva el derecho	Ashould|anima a	Amust|requiere	Amust-not|prohíbe	Ashould|recomienda	Aexpected|espera
      secciones	Nsecciones|
      sección	Nsección|
      según	Msegún|
      seis	C6|
      semana	Dweek|
      semanas	Dweek|
      septiembre	E9|
      será	Awill|
      serán	Awill|
      sesenta	C60|
      sexo	Rsexo|
      siempre	Balways|
      siete	C7|
      sin	Anot|	Bopen|limitarse a	Bexcept|perjuicio de	Hsin embargo|embargo
      solamente	Bonly|
      solo	Bonly|
      son	Kbe|
      suceder	Qsuceder|
      sólo	Bonly|
      también	Htambién|
      temporal	Bsole|
      tiene	Amay|derecho a	Amust|que
      tienen	Amay|derecho a	Amust|que
      toda	Ball|
      todas	Ball|
      todo	Ball|
      todos	Ball|
      treinta	C30|
      tres	C3|
      u	Ju|
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
      y	Jy|
      él	Lthey|o ella	Lthey|
      última	Oúltima actualización|actualización
      únicamente	Bonly|
       ending	an|as|en|es|os|a|e|n|o|s
      """#,
    slots: PackedNumbers(
      #"""
        \Q00nh00;A006m000000000000000000O21000000000000000000000AK00bS000000000000000000YB000000_L00cn00m^00\#
        @o000000HI00Ih00000000000000i200dc0000000000TD007?00<:003K00DO00PO00La009210a410]m000000VG00K200Sm00\#
        000000000000000000000000H3001500Y500000000000000000000000000E^000000]O000000a`0073008310000000000000\#
        _j000000P310^W007O001700g:00lD00PH00W=00V]00\g00fM00?l0000000000J<000000[^00ie00_h00000000008L00SW00\#
        Pe000000LG00D3100000000000000000000000000000jS000000U3000000A;0000004=0000008N000000000000000000[>00\#
        0000bk000000dd00000000007<00Y100i@00l]00W800h7000000=a00`<00000000000000ZP00=b00T61000005S00[700G]00\#
        38000000000009007W003>00h=00Z2000000D400E50000000000^R00n900e00000000000>Q00=7000000000000000000ho00\#
        00000000000000000000000000000000M@000000kR00000000000l0000000000HD0000000000000000000000000000002^00\#
        QS00000000000000000000004E0000000000000000000000i310X900JJ00D`00Uf0000004T00V_00U2109d00G41000000000\#
        000000000000jW000000jT00Z;00AX003X00U4100000G5100000O70000000000000000000000DB00T`000000IV00BD00_@00\#
        N^00;g00Gg00Bm00XM00of00000000000000000000000000\e00V1100000000000000000000000003D00Od0000000000g610\#
        00000000DU001V000000>T00F?00[o000000000000005k0000000000[l00[T000000L010F210000000000000000000000000\#
        LM0000000000000000000000Yk00\N001000e8000000?100E600000000000000]600YE00OA00000000000000000094100000\#
        ?900m110UI00]210o`006U0000000000000000000000lK00000000000000hA00nI000000^A0000000000000000000000hG00\#
        000000000000[0004C00000000000000G=000000Kf002h000000000000000000000000000000Ik00ME0000000000hJ000000\#
        0000WK000000BN0000000000M510000000000000O:00000000000000MN00o5000000000062000000j3004o0000000000O>00\#
        fE00OX000000<I000000<010]X00GS0000000000k0100000fC00;@0000000000000000000000h?004`00gV00XV00_3100000\#
        0000000000000000aK000000N9000000000000000000000000000000000000000000IL0000000000?S00AF00eU000000A800\#
        3R00b_00K110k100000000000000Nl0000000000iN0000000000b110000000000000@E000000HP00g2100000000000000000\#
        00000000Y40000000000aI000000gH000000000000000000il00Io000000000000000000KR00:e00TU00V?00GT00`]005510\#
        7f00e510000000000000000000000000000000000000j>00
        """#))

  static let portuguese = LineTable(
    #"""
      a	Bexcept|menos que	Balways|qualquer momento	Ga|
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
      ao	Gao|
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
      até	Bmost|
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
      com	Bexcept|exceção de
      compreender	Qcompreender|
      confidencial	Banonymous|
      confidencialidade	Banonymous|
      conforme	Msegundo|
      contactar	Pcontactar|
      contatar	Pcontatar|
      cor	Rcor|
      da	Gda|
      das	Gdas|
      data	Odata|
      de	Ide|	Msegundo|acordo com
      deficiência	Rdeficiência|
      definitiva	Bsole|
      definitivo	Bsole|
      dentro	Bwithin|de
      denunciar	Pdenunciar a|a
      depois	Bwithin|de
      deve	Amust|
      devem	Amust|
      devemos	Amust|
      deveria	Ashould|
      deveriam	Ashould|
      deverá	Amust|
      deverão	Amust|
      dez	C10|
      dezembro	E12|
      dia	Dworkday|útil	Dday|
      dias	Dworkday|úteis	Dday|
      do	Gdo|
      dois	C2/3|terços	C2|
      dos	Gdos|
      duas	C2|
      dólar	Fusd|
      dólares	Fusd|
      e	Je|
      educação	Reducação|
      ela	Lthey|
      elas	Lthey|
      ele	Lthey|ou ela	Lthey|
      eles	Lthey|
      elu	Lthey|
      em	Balways|todos os momentos	Iem|
      encorajado	Ashould|a
      encorajados	Ashould|a
      entrar	Pentrar em contato com|em contato com
      entre	Bopen|outros
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
      menos	Bmost|de
      meses	Dmonth|
      metade	C1/2|
      minuto	Dminute|
      minutos	Dminute|
      modificado	Omodificado|
      mês	Dmonth|
      na	Gna|
      nacionalidade	Rnacionalidade|
      nada	Anot|
      nas	Gnas|
      nem	Anot|
      nenhum	Anot|
      nenhuma	Anot|
      ninguém	Anot|
      no	Bwithin|prazo de	Bleast|mínimo	Bmost|máximo	Gno|	Hno entanto|entanto
      nos	Gnos|
      nove	C9|
      novembro	E11|
      nunca	Anot|
      não	Amust-not|é permitido	Amust-not|são permitidos	Anot-expected|é obrigado	Anot-expected|é necessário	Amust-not|deve	Amust-not|devem	Amust-not|deverá	Amust-not|pode	Amust-not|podem	Amust-not|poderá	Ashould-not|deveria	Ashould-not|deveriam	Awill-not|será	Awill-not|serão	Awill-not|irá	Anot|
      o	Bmost|mais tardar	Go|
      obrigado	Amust|a
      obrigados	Amust|a
      obrigatório	Amust|
      ocorrer	Qocorrer|
      oito	C8|
      orientação	Rorientação sexual|sexual
      os	Gos|
      ou	Hou seja|seja	Jou|
      outubro	E10|
      para	Ipara|
      parágrafo	Nparágrafo|
      pelo	Bleast|menos
      permanente	Bsole|
      permitida	Amay|
      permitido	Amay|
      pode	Amay|
      podem	Amay|
      poderia	Acan|
      poderiam	Acan|
      poderá	Amay|
      poderão	Amay|
      ponto	Nponto|
      por	Fpercent|cento	Hpor exemplo|exemplo	Hpor favor|favor	Ipor|
      portanto	Hportanto|
      proibida	Amust-not|
      proibidas	Amust-not|
      proibido	Amust-not|
      proibidos	Amust-not|
      publicado	Opublicado|
      quaisquer	Bany|
      qualquer	Bany|
      quatro	C4|
      que	Ique|
      quinze	C15|
      raça	Rraça|
      reais	Fbrl|
      real	Fbrl|
      recomenda-se	Ashould|
      recomendado	Ashould|
      religião	Rreligião|
      reportar	Preportar a|a
      reserva-se	Amay|o direito
      revisão	Orevisão|
      salvo	Bexcept|
      secção	Nsecção|
      segundo	Msegundo|
      seis	C6|
      sem	Anot|	Bexcept|prejuízo de	Bopen|limitação
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
      somente	Bonly|
      são	Kbe|
      só	Bonly|
      também	Htambém|
      tem	Amay|o direito de	Amust|que
      temporária	Bsole|
      temporário	Bsole|
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
      é	Amust|obrigatório	Amust|necessário	Amust-not|proibido	Kbe|
      última	Oúltima atualização|atualização
       ending	am|as|em|es|os|a|e|m|o|s
      """#,
    slots: PackedNumbers(
      #"""
        jO0000005m00;A000600>C000000000000000000AX000000[H00000000000000>F0000000000fb0000000000Q40000000000\#
        00000000YI000000000000000000C20000000000I@00LU00hL00S010aJ004M00AM00P^00Ua00^P00VB00j]00AG00I400TG00\#
        6L00NT000000R:00iC000000R30000000000gW00000000007Q000000<=0041100000000000000000A3000000000000000000\#
        000000000000000000000000;B00=j00PK000e00Gd006800DL000000000000006<00=g00Zi00000000000000JJ00AU000000\#
        00000000j100h60000000000hl00000000007n000000j<00i21000000000l:00000000000000000000000000000000000000\#
        G]00Ik000000000000000000c;00d>007500XD00o800@800TF00o\00Q`00000000000000a?004c000000g3100000mU00Xj00\#
        5300a500K800Y^000000H=00000000000000_300Z@002=00TA00?h0000000000000000006?00d700^B0000000000Am000000\#
        0000VU0000000E000000000000000000R>00lm0000005R00KA002J00Wk00000000000000000000000000000000000000R600\#
        dQ0000000000Wb00000000000000AD00000000000000HS00Y210c900Ea000000000000000000m_00m?00@I00L<000000LD00\#
        0000000000000000000000000000000000000000000000000000lh0000000000i400<o000000@6004C00<1100000cC00jg00\#
        0000ii00PQ00000000000000in0000000000oe00I0100000ZQ00Zo00E;000000[d00000000000000TC00Nf00In00>^00c510\#
        00000000US006T000000000000000000SN00000000000000000000000000kR00621000000000\20000003d00000000000000\#
        000000000000000000000000Oj0000001000`<00DQ000000000000000000K5004400of00QR00=900`_00:b000000<N000000\#
        00001010fI000000F110:S0000000000X700M3100000l000DK0000000000?J00000000000000iE000000>R00`R0000000000\#
        000000000000b000Tg0000000000000000000000Yf00Uh000000Fi0000000000000000001H00Sm00bm00_l00R110VJ000000\#
        0000oJ00000000000000000000000000B_0000000000000000000000000000000000000000000000O?0000000000fk000000\#
        @21000000000MI00OM000000kP00JV00=010J_00`a000000GC00@>00[T00la0000000000000000005a00Ib00Z600O2100000\#
        0000;V00000000009K000000Y900MO00X]000000l@00VL00cT00^W00000000000000`K000000000000000000d=004I00Y800\#
        >P00GE00c`00B1009:00Oo00TW006l0000000000000000000000fo00000000000000<E00X310;O00K9000000\100bA00gH00\#
        De00`U0000000000000000000000FH00Ig00Ql00000000000000000000000000@700cf000000Ye00eS005X009`00d110;310\#
        6510000000000000Q200:@0064100000Cl00RP00?f00M100
        """#))

  static let italian = LineTable(
    #"""
      a	Bexcept|meno che	Ia|
      accadere	Qaccadere|
      ad	Bexcept|eccezione di	Had esempio|esempio
      aggiornata	Oaggiornata|
      aggiornato	Oaggiornato|
      agli	Gagli|
      agosto	E8|
      ai	Gai|	Msecondo|sensi di
      al	Bmost|massimo	Gal|
      alcune	Bsome|
      alcuni	Bsome|
      alla	Galla|
      alle	Galle|
      allegato	Nallegato|
      allo	Gallo|
      almeno	Bleast|
      anche	Hanche|
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
      che	Iche|
      chiunque	Bany|
      ci	Aexpected|si aspetta	Aexpected|aspettiamo
      ciascuno	Ball|
      cinque	C5|
      cioè	Hcioè|
      clausola	Nclausola|
      colore	Rcolore|
      comprendere	Qcomprendere|
      confidenziale	Banonymous|
      consentito	Amay|
      contattare	Pcontattare|
      contattate	Pcontattate|
      da	Ida|
      data	Odata|
      definitiva	Bsole|
      definitivo	Bsole|
      degli	Gdegli|
      dei	Gdei|
      del	Gdel|
      della	Gdella|
      delle	Gdelle|
      dello	Gdello|
      deve	Amust|
      devono	Amust|
      di	Idi|
      dicembre	E12|
      dieci	C10|
      disabilità	Rdisabilità|
      diverse	Bsome|
      diversi	Bsome|
      dobbiamo	Amust|
      dollari	Fusd|
      dollaro	Fusd|
      dopo	Bwithin|
      dovranno	Amust|
      dovrebbe	Ashould|
      dovrebbero	Ashould|
      dovrà	Amust|
      due	C2/3|terzi	C2|
      e	Je|
      ecc	Bopen|
      eccetera	Bopen|
      eccetto	Bexcept|
      ed	Jed|
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
      in	Acan|grado di	Balways|ogni momento	Balways|qualsiasi momento	Iin|	Msecondo|conformità con	Oin vigore|vigore
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
      maggio	E5|
      maggioranza	Cmajority|
      mai	Anot|
      marzo	E3|
      massimo	Bmost|
      meno	Bmost|di
      mese	Dmonth|
      mesi	Dmonth|
      metà	C1/2|
      minimo	Bleast|
      minuti	Dminute|
      minuto	Dminute|
      modificato	Omodificato|
      nazionalità	Rnazionalità|
      nessun	Anot|
      nessuna	Anot|
      nessuno	Anot|
      niente	Anot|
      non	Amust-not|è consentito	Amust-not|è permesso	Anot-expected|è tenuto	Anot-expected|è necessario	Amust-not|deve	Amust-not|devono	Amust-not|dovrà	Amust-not|può	Amust-not|possono	Amust-not|potrà	Ashould-not|dovrebbe	Ashould-not|dovrebbero	Awill-not|sarà	Awill-not|saranno	Anot|
      nove	C9|
      novembre	E11|
      nulla	Anot|
      né	Anot|
      o	Jo|
      obbligatorio	Amust|
      ogni	Ball|
      ora	Dhour|
      ore	Dhour|
      orientamento	Rorientamento sessuale|sessuale
      otto	C8|
      ottobre	E10|
      paragrafo	Nparagrafo|
      per	Fpercent|cento	Hper esempio|esempio	Hper favore|favore	Iper|
      permanente	Bsole|
      permesso	Amay|
      pertanto	Hpertanto|
      più	Bleast|di
      possono	Amay|
      potranno	Amay|
      potrebbe	Acan|
      potrebbero	Acan|
      potrà	Amay|
      prima	Bwithin|di
      proibito	Amust-not|
      pubblicato	Opubblicato|
      punto	Npunto|
      può	Amay|
      qualsiasi	Bany|
      qualunque	Bany|
      quattro	C4|
      questa	Kthis|
      queste	Kthis|
      questi	Kthis|
      questo	Kthis|
      quindi	Hquindi|
      quindici	C15|
      raccomandato	Ashould|
      razza	Rrazza|
      religione	Rreligione|
      revisione	Orevisione|
      riservata	Banonymous|
      riservatezza	Banonymous|
      riservato	Banonymous|
      rivolgersi	Privolgersi a|a
      salvo	Bexcept|
      saranno	Awill|
      sarà	Awill|
      scrivere	Pscrivere a|a
      secondo	Msecondo|
      segnalare	Psegnalare a|a
      sei	C6|
      sempre	Balways|
      senza	Anot|	Bopen|limitazioni
      sessanta	C60|
      sesso	Rsesso|
      sette	C7|
      settembre	E9|
      settimana	Dweek|
      settimane	Dweek|
      sezione	Nsezione|
      si	Amay|riserva il diritto	Ashould|raccomanda
      solamente	Bonly|
      solo	Bonly|
      soltanto	Bonly|
      sono	Amust|tenuti a	Kbe|
      temporanea	Bsole|
      temporaneo	Bsole|
      tra	Bopen|gli altri	Bopen|cui
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
        00000000kP000000>K00000000000000:S0000000000000000000000H<00WP000000\000000000000000nB00<310Mk000000\#
        00000000TH0000000000Z\000000000000000000d[001a0000000000NF000000@I00S800__000000:d00000000000000i900\#
        0000Q\000000000000000000000000000000>C000000000000000000E>00000000000000000000000000000000003P000000\#
        000000000000mR000000jb00000000000000M=00D700_j000000000000000000DU000000Ia00Tf0000000000000000000000\#
        00000000c@000000000000000000000000006Q00Mj00=>00000000000000000000000000el00JI000000EZ000500P^000000\#
        \9007m00=G00\M0000000000000000000000iZ00N90000000000LO00FP0000000000MT00A@0000000000?300000000000000\#
        0000000000000000`R000000PN000000dc00e?00_U00Yn0000000000Q110?1100000Hd000000em000000_P00000000000000\#
        00000000ce00O:00i2105T000000^d00V;00c>00fN00Nb00:010<=00]i00000000000000K;00eA00gI001A00e=00oZ003_00\#
        k010000000000000<5000000`B00KE00JG00Fc00000000000000Wa000000[@00f8000000`1009R00ho000000000000000000\#
        000000000000:900\b00M300000000000000000000000000mm00?E00VK00000000000000C[00en000000]`00jk00Y700M?00\#
        ED00Sl00000000000000000000000000000000004B00iT00<j0000006K00Y[000000000000003@00WG00CR002g000000H410\#
        dO000000eS00M@00ba009f000000\110Yh009n0000000000g300C2100000C?00P_0000000000k50000000000=o0000000000\#
        0000000000000000000000000000=]001000FS00@:00000000000000d;00<;0000000000000000007i0000000000W?00N[00\#
        B_00?g00Je00b<00\F00hg00X600KD00ki00DB0000108200Vc0000000000O700000000002D000000gG000000Vg00n600G400\#
        00000000cf00000000000000000000000000_^000000Ah0000008O00Ei00Si000000000000006U00000000000000S4000000\#
        0000hF0000008c00En0002100000dC000000000000000000US000000RR005?00MQ000000i2000000H000^k00RU00Ih000000\#
        0000000000000000V21000000000000000000000000000000000Q>000000000000000000g\00000051100000VA0000000000\#
        000000000000D6002G003H003400;P00XQ00WE00L`00<Z000000PC000000Um0000006:0000000000VD00kO00000000000000\#
        00003N00>^00D200?`004e00:l00FM00000000000000_Z000000000000000000b400[300m7001o00O2000000000000000000\#
        0000RB00GJ002b00Bb00H0100000MJ0000000000fD000000SZ0000000000H500000000000000W5008<00H100n_008F005I00\#
        oQ00Y010000000007E000000A8000000000000000000<A00
        """#))

  static let japanese = LineTable(
    #"""
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
      一	Bsole|時 的	Bsome|部	C1|つ
      七	C7|
      三	C2/3|分 の 二	C3|
      不	Anot|
      九	C9|
      二	C2|つ	C2|
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
      権	Amay|利 が あ り ま す	Amay|利 が あ る	Amay|利 を 有 し	Amay|利 と 責 任
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
      義	Amust|務 が あ り ま す	Amust|務 が あ る	Amust|務 を 負 い
      肌	R肌の色|の 色
      複	Bsome|数
      許	Amust-not|さ れ ま せ ん	Amust-not|さ れ な い
      認	Amust-not|め ら れ ま せ ん	Amust-not|め ら れ な い
      誰	Ball|も が
      責	Amust|任 が あ り ま す	Amust|任 が あ る
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
        000000000000=S000000RN0000000000ZE000000B[006c000000000000000000RF007<003P00000000000000n2000000OH00\#
        1K00?T00CF0000000000mh0000002h00^I0000000000000000000000YL000000000000000000^60000000000:N00^\000000\#
        lH00KU0000000000000000000000jK000000<Z00000000000000fD00f[000000Eh00ZT000000nY00e_0000000000L^00P_00\#
        0000OI000000MS0000000000>Y005B00AO00NY0000000000D>000000EG00A<00PJ00_^00M`0000001l0000000000?D006M00\#
        ZN00id00XP00CB00W`00bX00Bi0000000000RK00[U00000000000000RX00LZ00000000000000000000000000000000002=00\#
        0000000000000000k`00fL00Xi00000000000000000000000000V200000000000000Nk00F00000000000^a0000007R000000\#
        1O0000000000TO0000000000]O00:g000000Dd0000000000000000000000CK000000jG00jT00000000000000000000000000\#
        000000000000000000000000000000000000dN000000BN000000000000000000FQ00GR000j00570000000000XJ00oS000000\#
        B:000000@=00000000000000mI00oQ00=`000000>b00ee00iV0000000000000000000000_S00000000000000R100;K00fb00\#
        0000000000000000Qb00MM00o_00l\001000bj00000000000000U>000000@X00Uh000000N[00ZQ00[d0000000000if000000\#
        0000B_00ZK00[b0000000000
        """#))

  static let chinese = LineTable(
    #"""
      一	Ball|切	Bsome|些	Call|致 同 意	C1/2|半	C1|
      七	C7|
      三	C2/3|分 之 二	C3|
      不	Amust-not|允 许	Amust-not|允 許	Ashould-not|应 该	Ashould-not|應 該	Acannot|能 够	Amust-not|得	Amust-not|准	Amust-not|许	Amust-not|許	Amust-not|可	Ashould-not|应	Ashould-not|應	Ashould-not|宜	Acannot|能	Awill-not|会	Awill-not|會	Anot|	Bopen|限 于	Bmost|超 过	Bexcept|论	Bexcept|論
      两	C2|
      严	Amust-not|禁
      个	Dworkday|工 作 日	Dmonth|月
      临	Bsole|时
      之	Bwithin|前	Bwithin|后	Bwithin|後
      九	C9|
      也	H也|
      了	G了|
      二	C2|
      五	C5|
      人	Fcny|民 币
      仅	Bonly|限	Bonly|
      以	Bleast|上	Bmost|下	Bmost|内	Bmost|內
      任	Bany|何	Bany|意	Bany|一
      会	Awill|
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
      分	Dminute|钟	Dminute|鐘
      切	Amust-not|勿
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
      唯	Bonly|一
      嚴	Amust-not|禁
      四	C4|
      国	R国籍|籍
      外	R外貌|貌
      多	Cmajority|数
      天	Dday|
      始	Balways|终	Balways|終
      宗	R宗教|教
      宜	Ashould|
      将	Awill-not|不	Awill|
      將	Awill-not|不	Awill|
      小	Dhour|时	Dhour|時
      尽	Bwithin|快
      工	Dworkday|作 日
      年	Dyear|	R年龄|龄
      应	Amust|当	Ashould|该	Ashould|
      建	Ashould|议	Ashould|議
      必	Amust|须	Amust|須
      性	R性别认同|别 认 同	R性别表达|别 表 达	R性取向|取 向	R性征|征	R性别|别
      总	Balways|是
      應	Amust|當	Ashould|該	Ashould|
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
      某	Bsome|些
      此	H此外|外
      残	R残疾|疾
      每	Ball|个	Ball|位	Ball|
      比	H比如|如
      民	R民族|族
      永	Bsole|久
      沒	Anot|有
      没	Anot|有
      無	Acannot|法	Anot|	Bexcept|論
      版	O版本|本	O版|
      生	O生效|效
      發	O發佈|佈
      的	G的|
      社	R社会经济地位|会 经 济 地 位	R社会地位|会 地 位
      禁	Amust-not|止
      种	R种族|族	R种姓|姓
      立	Bwithin|即
      章	N章节|节
      第	N第|
      等	Bopen|等	Bopen|
      经	R经验|验
      缺	R缺陷|陷
      肤	R肤色|色
      能	Acan|够	Acan|夠	Acan|
      臨	Bsole|時
      至	Bleast|少	Bmost|多
      若	Bsome|干
      莫	Anot|
      請	Amust-not|勿
      请	Amust-not|勿	H请|
      超	Bleast|过	Bleast|過
      身	R身体条件|体 条 件
      过	Cmajority|半 数
      週	Dweek|
      過	Cmajority|半 數
      部	Bsome|分
      除	Bexcept|外	Bexcept|了	Bexcept|非	Bexcept|
      随	Balways|时
      隐	Banonymous|私
      隨	Balways|時
      隱	Banonymous|私
      需	Amust|要	Amust|
      非	Anot|
      須	Amust|
      须	Amust|
      预	Aexpected|期
      鼓	Ashould|励	Ashould|勵
      """#,
    slots: PackedNumbers(
      #"""
        OP0000000000;D00000000000000000000000000ON00_]00000000000000h>006M000000RB000000000000000000CC00PQ00\#
        00000000000000000000L[000000000000000000SK000000000000002:000000IW000000DN00000000000000<>00`;000000\#
        \^00l\00<;0000000000000000000000000000009_00:G00m[003P00000000000000000000000000UX00000000005=000000\#
        000000000000KD00000000000000X@00000000000000000000000000000000000000<R0000000000G^0000000000?600l:00\#
        W[0000002^00V?006[000000000000000000eH00000000000000=B0000000000000000000000000000000000<T0000000000\#
        0000000000000000VT00\:000000000000000000000000004S00ZV0000000000000000000000000000000000fG00kC000000\#
        iW00000000000900k@000000jF00[N000000000000000000000000000000O800000000000000000000000000000000000000\#
        00000000000000000000;80000000000>L00000000000000000000000000000000000000:?000000000000000000<<00CE00\#
        00000000000000000000@Q001000lQ0000000000]D000000=I0000000000000000000000000000000000`<00000000000000\#
        00000000000000000000g^00000000000000;\000000Y6000000JY00000000000000000000000000000000009X000000nU00\#
        0000nB0000004W009F00IH00]A00`J000Q0000000000D>00TY00000000000000JV0000000000O]0000000000000000000000\#
        0000DM000000H?00E8000000G100fY0000000000000000000000`?00>Z0000000000000000000000K700K=000000XZ000000\#
        000000000000EP0000000000=7000000000000000000lS000000E9000000RM000000LT00YW00000000000000000000000000\#
        VS00RF000000000000000000000000000000000000000000000000000000`L00000000000000000000000000f00000000000\#
        00008C00000000000000000000000000000000000000`E00000000000000W8000000000000004>00bM000000000000000000\#
        00000000000000000000000000000000000000000000000000000000000000000000000000000000gR000000000000000000\#
        00000000\U000000000000000000000000000000000000004A0000000000000000000000000000000000ZR0000000000OG00\#
        000000000000000000000000000000000K0000000000cX00gD000000QC00L>00000000000000000000000000000000000000\#
        <]00SE000000n000mA00bP00000000000000000000000000cC000000AA00G60000000000000000000000000000000000Q^00\#
        0000000000003800000000000000000000000000Q:00U=00`K00jV00<Y000000000000000000000000000000000000000000\#
        0000000000000000000000000000LR00_800000000000000
        """#))

  static let arabic = LineTable(
    #"""
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
      البند	Nالبند|
      التاريخ	Oالتاريخ|
      التوجه	Rالتوجه|
      التي	Iالتي|
      الجنس	Rالجنس|
      الجنسية	Rالجنسية|
      الحجم	Rالحجم|
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
        00000000Q100000000000000eV000000X800i400000000000000000000000000000000000000000000000000000000000000\#
        0000?N0000000000000000000000000000000000000000000000a;00>[00\Z00000000000000000000000000_R000000Y@00\#
        0000@800OB0000000000KC0000000000gW0000000000000000000000000000000000?F00ZC00000000000000OH0000000000\#
        0000000000000000000000000000000000000000eQ000000TP000000000000000000bK00000000000000000000001900LS00\#
        0000l7002H00TV00000000000000000000000000000000000000?100JM00000000000000000000000000fJ009Q00i\000000\#
        000000000000000000002F00000000000000000000000000B>00OA00TD00C\0000000000hH00L200oZ000000000000000000\#
        0000000000000000000000000000000000000000dF00DG00i600I;00^>00FW000000000000000000IP00000000000000k000\#
        0000M9005?00QY0000000000000000000000000000000000=<001000000000000000000000000000jC00Q60000000000OX00\#
        :2000M00000000000000000000000000dD00?A0000000000000000000000e?00OZ000000000000000000000000000000:C00\#
        00006]000000000000001600000000000000R>0000000000AH00e90000000000000000004N000000RG00IU00W\00?@000000\#
        000000000000000000000000000000000000000000000000000000000000000000000000000000000000WE004L00bG00=X00\#
        E]00b1000000000000000000T700D?00eX0000000000000000000000000000007B0000000000000000000000000000006I00\#
        0000TK00000000000000000000000000000000001300o[000000000000000000<D002K00oU00000000000000000000000000\#
        0000000000000000000000000000000000000000000000002G000000P[000000000000000000@0000000=:0000000000KR00\#
        000000000000000000000A000000000000000000kB00GD000000000000000000000000000000000000000000000000001;00\#
        9W0000000000000000000000U:00\B0000000000000000000000E500WT00\000DV000000VW00000000000000]A00j>00\H00\#
        6S00[U0000007R000000Q?000000000000000000;Z00000000000000000000000000;M0000000000000000000000mS000000\#
        a2000000UQ00OF000000]S000000000000000000Y500I400<U0000000000EE00000000000000000000000000O00000000000\#
        gE00Q300dP0000000000000000000000000000000000000000000000Y<00FQ000000000000007700000000008E0000000000\#
        000000001400000000000000`M00`Y00`[000000000000000000000000000000000000000000000000000000000000000000\#
        000000000000000000000000AT0000000000`L0000007V00
        """#))
}
