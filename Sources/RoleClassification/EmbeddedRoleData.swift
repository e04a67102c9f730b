// Written by scripts/embed-language-data from Data/languages: change the data, not this file.
// swift-format-ignore-file

/// The language packs and the weights of the role model, as text.
enum EmbeddedRoleData {
  static let packs: [(tag: String, text: String)] = [("en", en), ("ar", ar), ("cs", cs), ("de", de), ("es", es), ("fa", fa), ("fr", fr), ("he", he), ("it", it), ("ja", ja), ("ko", ko), ("nl", nl), ("pl", pl), ("pt", pt), ("ru", ru), ("sv", sv), ("tr", tr), ("uk", uk), ("vi", vi), ("zh", zh)]

  /// The pack of language `en`.
  static let en = #"""
    # English. See README.md of this folder for the format.
    language en
    and and
    of of for to about regarding

    # Words that play the same part.
    @code = bylaws statutes constitution articles charter code policy policies rules rule guideline guidelines standards document agreement covenant process principles coc expectations
    @person = participant participants member members contributor contributors attendee attendees user users everyone anyone people person persons individual individuals speaker speakers volunteer volunteers sponsor sponsors director directors employee employees researcher researchers collaborator collaborators delegate delegates student students you guest guests maintainers staff
    @body = committee committees team teams moderator moderators maintainer maintainers organizer organizers organiser organisers staff board council leader leaders officer officers administrator administrators admin admins group chair chairs responder responders panel director steward stewards foundation coordinator coordinators administration ombudsperson secretariat
    @report = report reports complaint complaints incident incidents allegation allegations concern concerns violation violations breach breaches case cases issue issues grievance grievances
    @act = behavior behaviour behaviors behaviours conduct action actions activity activities
    @wrong = unacceptable inappropriate harassing prohibited abusive improper discouraged disruptive unwelcome forbidden unprofessional discriminatory
    @do = abide accept acknowledge adhere admit adopt advance advise allow answer anticipate apologise apologize approach argue arrive ask assess assign assist attend attribute authenticate balance be bear begin behave book bring build call care cast celebrate challenge check choose cite clean clear collaborate collect come communicate compete complete comply conduct confirm conform consider consult contribute cooperate correct create credit cross cut decline dedicate delegate deliver demonstrate describe develop direct disclose discuss dispose do draw eat embody embrace empower enable encourage endeavor endeavour engage enjoy ensure enter establish evaluate exchange exercise explain explore express face facilitate feel find fix flag focus follow forgive foster fulfil fulfill gain gather get give grant greet guide hand handle have help hold honor honour identify ignore improve include inform inspect inspire integrate interact intervene introduce invest invite join judge justify keep know lead learn leave lend let limit listen lock log look love maintain make manage measure mention mentor mind minimise minimize moderate move notice obey observe obtain offer operate organise organize own participate pause pay perform pick plan play point practice practise prepare preserve prevent prioritise prioritize proceed produce promote pronounce protect provide publish put quote raise reach read realise realize recognise recognize recommend reconsider recycle reduce refer refuse reject relax rely remain remember remind remove repair rephrase replace reply represent reserve resolve respect respond restrict retain return reveal run safeguard save schedule secure seek send separate serve settle share show shut sign sit skip solve sort speak spend stand start stay stick stop store strengthen strive study submit suggest supervise supply support switch take talk teach tell thank think throw track train travel treat trust try turn understand unplug uphold use utilise utilize verify view visit volunteer vote wait walk wash watch wear weigh welcome wipe work write
    @doing = accepting acknowledging apologising apologizing asking assuming being behaving building caring checking choosing citing collaborating communicating complying considering contributing cooperating crediting demonstrating disclosing encouraging ensuring exercising explaining expressing focusing following fostering giving having helping honoring honouring including keeping learning leaving listening maintaining making offering paying practicing practising promoting protecting providing reading recognising recognizing remaining remembering respecting responding seeking sharing showing speaking staying striving supporting taking talking thanking treating trying understanding upholding using valuing welcoming working

    [heading]
    scope 3 scope; applicability; when and where .. apply; who does .. apply; to whom .. apply; where .. applies; domain; who is covered; coverage; where it applies; where and when
    expected-behaviours 3 expected behavior/behaviour/behaviors/behaviours/conduct; expectations; best practices; encouraged behavior/behaviour/behaviors/behaviours; positive behavior/behaviour; acceptable behavior/behaviour; what we expect; what we strive for; be kind; be respectful; be excellent; dos; shall $; must $; should $
    expected-behaviours 2 specific guidelines; maintaining .. community; conduct generally; conduct with; professional conduct; etiquette; desired behavior/behaviour; how to behave; our behavior; community guidelines; good conduct; conduct guidelines; rules of conduct; how we interact; obligations; ethical conduct; respect
    prohibited-behaviours 3 @wrong behavior/behaviour/behaviors/behaviours/conduct; not allowed; not tolerated; not acceptable; not permitted; prohibited; forbidden; forms of harassment; forms of harrassment; weapons; misconduct; prohibited uses; what is harassment; unacceptable; restrictions; don ts; donts; what not to do; discouraged; definition of harassment; anti harassment; harassment and; spam; usage limits; impersonation; bullying; hate speech; violence
    reporting 3 reporting guidelines; reporting guide; reporting violations; reporting procedure/procedures; reporting process; reporting; how to report; report a/an/violations/issues/incident/incidents/problems; incident reports/reporting; making a report; make a report; filing a/complaints; submit a report; can submit; requesting moderation; raising concerns/issues/a; report .. violation/violations; where .. report; what to do if; what .. participants can do; where .. incident reports; complaint/complaints; whistleblowing; speak up; speaking up; who to contact; if you experience; if you are; if something; report it; report an
    consequences 3 consequences; consequence; sanctions; sanction; penalties; disciplinary action/actions/measures; enforcement guidelines; enforcement actions; corrective actions; temporary ban; permanent ban; ban; bans; blocks; suspension; expulsion; what happens if someone violates; correction; warning; warnings; repercussions; enforcement ladder; interaction limits; offences; offenses; termination; removal of content; discipline; moderation actions; possible actions
    consequences 2 resolutions; violations; breaches; compliance; escalation ladder; responses
    values 3 pledge; commitment; commitments; diversity statement; statement of intent; core values; our values; values; core principles; principles; community values; diversity; inclusion; inclusivity; diversity and inclusion; vision; philosophy; what we believe; creed; manifesto; ethos
    purpose 3 purpose; purposes; mission; goals; goal; aims; aim; objective; objectives; why do we; why we; why have; why does; why a; why this; rationale; motivation; intent
    introduction 1 introduction; about; overview; background; preamble; foreword; welcome; who we are; about us; about this
    summary 3 summary; short version; quick version; tl dr; tldr; in brief; at a glance; in short; key points; nutshell
    contents 4 table of contents; ^ contents $; on this page; toc
    definitions 4 glossary; terminology
    definitions 3 definitions; definition; terms $; terms used; what is an; what are; key terms
    responsibilities 3 liaison; liaisons; terms of office; term of office; responsibilities; roles and responsibilities; responsibility; composition; election; elections; membership; committee $; moderation team; ^ team $; the/our/moderation/conduct/response/core team $; duties; roles; appointment; resignation; removal; selection of; rotation; charter; current members; members $; who we are; working group $; code of conduct team; admins; quorum; governance; onboarding; term limits; seats; leadership; dissolution; oversight; process for adding; process for removing
    procedure 4 report acknowledgement/acknowledgment
    procedure 3 following up; voting; procedure; procedures; workflow; triage; what happens after; what happens when; how .. will respond; how .. respond; responding to; response process; investigation; incident response; handling; handling reports; report handling; decision; decision making; review process; review of; resolution; complaint process; process $; incident procedure; deciding; building a plan; escalation procedures; after the; follow up; meeting; meetings; timeline; operation; course of action; communicating; evaluation; adjudication; due process; acknowledging; communication with the; next steps; assessment; how we handle; how we process
    procedure 2 resolutions; enforcement process; escalation; response; consideration of; mediation; moderation process; enforcement procedures
    confidentiality 3 confidentiality; confidential; privacy of the; privacy of a; privacy of reports; anonymity; how is the privacy
    non-retaliation 3 retaliation; non retaliation; no retaliation; anti retaliation; whistleblower protection; protection of reporters; malicious reports; false reports; false accusations; bad faith
    appeals 4 appeal; appeals; appealing; reinstatement; reinstatements; addressing grievances; grievances; reconsideration; contesting; challenging a; disputing
    conflicts-of-interest 4 conflict of interest; conflicts of interest; recusal; recusals; recuse; competing interests; duty to disclose; impartiality
    conflict-resolution 3 conflict resolution; dispute resolution; resolving conflicts; resolving disputes; resolving disagreements; strained situations; mediation; ombudsperson; ombuds; if you ve done; raising a conflict; offends you; disagreements; when conflict; peer support; resolve conflicts; resolve disagreements; informal resolution; addressing conflict; bystander
    records 3 case files; notes and files; files and notes; records; record keeping; recordkeeping; minutes; transparency; transparency report/reports; transparency reporting; documentation of; archiving; retention; record
    related-policies 3 related policies; related documents; other policies; see also; policies and procedures of; platform specific; platform policies; relation to other; relationship to other; other codes; related; policy hierarchy; additional policies; other resources and policies; precedence
    contact 3 contact; contacts; contact info; contact information; contacting; contact details; contact points; contact us; questions; who are the; get in touch; reach us; points of contact; whom to contact
    attribution 4 attribution; credits; credit; acknowledgements; acknowledgments; acknowledgement; acknowledgment; references; sources; source; thanks; inspiration; endnotes; origin; origins; authors; adapted from; bibliography; credits and; attributions; original source
    attribution 2 notes; about this document
    licence 4 license; licence; licensing; copyright
    revision-history 4 revision history; update log/logs; release notes; recent changes; past versions; change log; changelog; version history; history; revisions; version #; ^ version $; document/current/policy version $; document history; changes since; updates; previous versions; status of this; last updated; effective date; adoption
    revision-history 3 ^ changes $; recent/latest/list/log .. changes $; document/policy changes
    amendment 4 how this/these/the .. change/changed/changes; continuous improvement; ^ review $; amending; amendment; amendments; modifications to; changes to; updating; periodic review; reviews; policy review; policy change/changes; updates to; feedback; revision process; review and; reviewing this; modification of; maintenance of; review of this; review of the code; improvements
    faq 4 frequently asked questions; faq; faqs; q a
    resources 3 resources; further reading; emergency; emergencies; additional resources; support; helpful resources; safety resources; additional reading; more information; where to find help; get support; learn more
    legal 3 legal; liability; disclaimer; disclaimers; warranty; indemnification; governing law; laws and regulations; legal notices; legal notice; severability; jurisdiction
    other 3 open questions; uptake; important notice
    reporting 2 seeking help; ask for help; getting help; need help; if you need help
    reporting 3 how to submit; redressal; redress; where to report; how to complain; raise a concern; speak out; reporting concerns
    procedure 3 intake
    responsibilities 3 the role of; board of directors; safeguarding lead; policy maintainer; contact officers; trustees; officers; ^ employer $; complaints committee; internal complaints; who handles; who enforces; who reviews; who decides
    prohibited-behaviours 3 ^ harassment $; ^ discrimination $; sexual harassment; disruptive behavior/behaviour; plagiarism; bribery; what we do not tolerate; not welcome
    expected-behaviours 3 assume good; assume positive; duties of members; code of behaviour/behavior; house rules; good practice; dos and; respect for; code of practice; guiding principles
    expected-behaviours 2 professionalism; respectful communication; courtesy; integrity; honesty; competence; duties; professional duties; standards of; cleanliness; cleaning; noise; guests; tools; dress code; attendance; punctuality; communication; social media
    consequences 3 non compliance; noncompliance; failure to comply

    # Headings that promise what their text need not keep: only the text decides.
    [void]
    enforcement; code of conduct; introduction; guidelines; our standards; standards; moderation; response; code; conduct; rules; policy; overview; general; details; notes; process; about; procedure for; financial reporting; accounting and reporting; financial records; warning signs of; signs of; prevention of sexual harassment; prevention of; rule violations; code violations; violations of; incident examples; examples; less quick version; longer version; long version; full version; the details

    [sentence]
    definitions -2 this means; which means; it means; that means; means that; by means; no means; means to; by any means
    records 1 minutes
    scope 3 @code .. apply/applies/applied/applying to/in/at/within/both/equally/across/when/whenever/also/between/everywhere/wherever/during/inside/outside/for/anywhere
    scope 3 apply equally; applies equally; applicable to/in/within/at; representing the/a/our/their/your project/community/organization/organisation/company/foundation/event/group; spaces include; is/are bound by; conditional upon; cover/covers .. conduct/behavior/behaviour/events/interactions/spaces/participants; extends to .. project/community/spaces/public/situations/individual/interactions; all .. @person .. required to agree; channels .. covered
    scope 3 expect/expects .. @person .. follow/abide/comply/adhere/respect/honor/observe .. @code/these/venues/spaces/events; @person .. expected/required to .. follow/abide/comply/adhere/observe/honor .. @code; by attending; by joining; required to agree; in all community venues; all/online .. venues/channels/spaces .. in person
    scope 3 scope of
    scope 2 in all .. spaces; in public spaces; public spaces; event venues; affects the; applies to; online or offline; throughout the event; in addition, violations .. outside; also applies; by participating; spaces .. managed
    scope 1 @person .. must .. abide/comply/adhere/follow .. @code; within all; social media; outside of; spaces managed
    expected-behaviours 3 behavior/behaviors/behaviour/behaviours/conduct that contribute/contributes/contributing; strive to; strives to be; @person .. shall $; shall $; examples of good; we expect you/everyone/all/participants/members .. to be/treat/respect/act/behave/show; ^ do $; following principles; following guidelines .. help; guidelines .. we follow; are expected to show/treat/behave/act/conduct/be/respect/demonstrate
    expected-behaviours 2 please do
    expected-behaviours 1 we encourage you/everyone/participants/members/users/all
    expected-behaviours 3 ^ be kind/respectful/welcoming/friendly/patient/considerate/collaborative/inclusive/careful/open/inquisitive/concise/empathetic/direct/constructive/civil/courteous/mindful/professional/supportive/honest/generous/helpful/polite/aware/clear/responsible/excellent/nice/cooperative/thoughtful/curious/humble/gracious/present/accountable/positive/transparent
    expected-behaviours 3 ^ treat each/everyone/others/all/people/fellow/one/members; ^ respect; ^ use welcoming; ^ using welcoming; ^ listen; ^ showing empathy; ^ demonstrating empathy; ^ being respectful/kind/considerate/welcoming; ^ gracefully; ^ giving and gracefully; ^ focusing on; ^ accepting responsibility; ^ when we/you disagree; ^ step down considerately; ^ assume; ^ participate in; ^ exercise consideration; ^ attempt collaboration; ^ welcome; ^ practice; ^ comply with; ^ strive; ^ respecting; ^ acknowledge; ^ appreciate; ^ stay; ^ contribute; ^ conduct yourself
    expected-behaviours 3 empathy; be mindful; kindness
    expected-behaviours 3 should be
    expected-behaviours 1 @person/we should/must/shall/ought
    expected-behaviours 2 we expect; it is .. responsibility to; each other with respect; with respect; treat .. respect; respectful of; considerate; must comply; to be courteous; behavior/behaviors/behaviour/behaviours .. expected/encouraged; we ask that; we ask you; you are encouraged to; are encouraged to; ^ communicate; ^ support; ^ help; ^ act; ^ encourage; ^ seek; ^ value; ^ consider; ^ recognize; ^ remember; ^ show; ^ maintain; ^ think; ^ ask; ^ understand
    expected-behaviours 1 you should
    expected-behaviours 1 expected/encouraged/desired/positive behavior/behaviors/behaviour/behaviours; should $; must $; please be
    prohibited-behaviours 3 @wrong @act .. include/includes/including/are/is/such; examples of @wrong; list of @wrong; harassment/bullying/discrimination/abuse .. include/includes; not tolerate; not be tolerated; not tolerated; does not tolerate; zero tolerance; is/are not allowed/acceptable/permitted/appropriate/welcome/okay/ok/accepted/condoned; is/are prohibited/forbidden/unacceptable/banned/disallowed; you may not; may not be used; must not; should never; not allow/permit/accept; considered harassment; considered unacceptable; @wrong/unethical @act ::; acts/behaviors/behaviours that are prohibited; you will not; no weapons; not acceptable; never acceptable; unacceptable and; do not engage; not engage in; behaviours that are prohibited; will not accept; in violation of this/these/our/the rule/rules; broken/breaking/breaks/breach/breaching/breaches this rule; seen/regarded/considered .. as/an infraction/violation/misconduct; an infraction of
    prohibited-behaviours 2 should not
    prohibited-behaviours 3 ^ please avoid; ^ avoid; ^ never; ^ please do not; ^ please don t; ^ trolling; ^ harassment; ^ public or private harassment; ^ discriminatory jokes; ^ the use of sexualized; ^ violent threats; ^ personal insults; ^ unwelcome sexual; ^ sexual language; ^ publishing others; ^ violence
    prohibited-behaviours 3 sexual language/imagery/images/attention/comments; deliberate intimidation; stalking; inappropriate physical contact; trolling; insulting; derogatory; racist; sexist; harass; exclusionary; misuse
    prohibited-behaviours 3 doxing
    prohibited-behaviours 2 sexualized language/imagery/clothing; offensive comments; verbal comments; threats of violence; doxxing; unwelcome physical/sexual; personal attacks; hate speech; discriminatory jokes; belittle; demean; plagiarism; fabrication; falsification; spam; we do not; can not be; cannot be; do not post; not okay; strictly/expressly prohibits/prohibited/forbidden; prohibits; ^ do not; ^ don t
    prohibited-behaviours -3 may/can/should/must be reported; being harassed; please contact; report it
    prohibited-behaviours -2 if you; committee; complaint/complaints; responsible for
    prohibited-behaviours 1 refrain from; ^ no
    reporting 3 may/can/should/must be reported; report it; report them; report this; report the @report/matter/behavior/behaviour/problem; report via; in your report; reports should/may/can/must .. include; report should/may/can/must include; reports can/may be submitted/made/sent/filed/anonymous; anonymous report/reports; report anonymously; reports directly; please report; should report; can report; may report; encouraged to report; accepts reports; bring .. to the attention of; if you .. experience/witness/observe/see .. contact/report/tell/inform/notify/email/call/reach/speak/let
    reporting 3 subject to or witness; being harassed; experience or witness; believe .. violating/violated/violates; notice that someone; have any other concerns; become/became aware of .. violation/misconduct/breach/undisclosed; contact/notify/tell/alert/email/inform/approach .. organizer/organizers/organiser/organisers/staff/moderator/moderators/committee .. immediately/soon/possible; please notify; reporting potential; deadline .. reporting; statute of limitations; reported to; reported by contacting; reported by
    reporting 3 anonymously; feel .. unsafe/harassed/uncomfortable; file/submit/make/send/filing/submitting/making/lodge a/an/your/the/any/anonymous/personal/written .. @report; experience/experienced/witness/witnessed/observe/notice .. violation/harassment/behavior/behaviour/incident/misconduct/unacceptable
    reporting 2 emailing
    reporting 2 email us
    reporting 2 please contact; please reach; reach out to; contact a member; contact any; talk to any; contact one of; can be reported; reporter can; let .. know; by email; contact the .. committee/team/organizers/organisers/moderators; contact conference staff; in person report; report to; in the report; report .. violation/violations/incident/incidents/concerns .. to/via/by; reporting an; reporting a; raise a/an/your/issues/concerns/any; make a report; if you .. experience/witness/observe/see .. please; see something
    reporting 1 you can contact
    reporting 1 report form
    reporting -2 when a report is; report is received; upon receiving; will .. investigate; respond to reports; responses to reports; received a report; reports will be; report will be; transparency; recuse; the report is; will review; appeal
    reporting 1 report; incident; violating; report .. to .. @body
    consequences 3 taking action; warning the offender; a warning; expulsion; expel; expelled; temporary/permanent/temporarily/permanently/indefinite/indefinitely/immediate/lifetime .. ban/banned/bans/suspension/suspend/suspended/removal/removed/expulsion/block/blocked/banning/remove; can result in; subject to disciplinary/expulsion/removal/sanction/sanctions/action/immediate/termination/temporary/suspension/moderation; asked to stop .. comply; verbal/written/private/public/final/formal/official warning/reprimand/apology/warnings; right and responsibility to remove/ban; right to remove/ban/refuse/exclude/expel/eject; remove, edit; repercussions; possible responses/consequences/sanctions/actions; asked to leave; ask .. to leave; without refund/warning; a ban; ban from; banning; ejection; ejected; kicked; terminated; removal from; barred from; consequence ::; probation; demotion; punishment/punishments/penalty/penalties/sanction ::; result in .. warn/mute/kick/timeout/failure/dismissal; lead/leads to .. dismissal/failure/discipline; will be dismissed/removed/kicked/muted/banned/suspended/warned/expelled; warned .. then .. banned; muted/kicked/banned for; warn or ban; mute or ban
    consequences 3 violates this; termination; disciplinary; consequences for/of/may/include/will/are/range; sanction/sanctions/sanctioned
    consequences 2 take .. action/actions
    consequences 2 may remove; remove .. content/comments/contributions/accounts; removal of; disable .. content/account/accounts; restrict .. access; delete .. comments/posts/content; take down; no longer .. participate; warned; offender; violate these; be banned/removed/suspended/expelled/blocked/excluded; removed from; corrective action; may result in; will be banned/removed/suspended/excluded/expelled/warned/blocked/asked; penalty/penalties; community impact; suspend/suspends/suspending; revoke/revoked/revocation; will result in; take .. corrective/disciplinary/appropriate .. action; person/participant/participants/member/user/violator/offender/individual/they .. be banned/removed/suspended/expelled/blocked/excluded/terminated; punishment; punishments; penalty; penalties; mute; kick
    consequences 1 consequences
    consequences -2 appeal; appeals; appealed; reinstatement; recuse; removed from the committee; resign
    consequences 1 violation of; face; cease; withdraw
    values 3 pledge; pledges; dedicated to providing/making/creating; values the; welcomes and encourages; strongly believe; harassment free .. experience/environment/for; everyone regardless; strength in; free of harassment; we stand; core values; we embrace; commits to
    values 2 we/project/community/foundation value/values
    values 3 diversity; we want
    values 3 welcome
    values 2 welcoming and; open and welcoming; our values; respectful community; everyone feels; believe in; believe that; commit to; committed to; is/are dedicated to; regardless of; we respect; safe and
    values 1 inclusion; we believe
    values 1 inclusive; diverse; equal; dignity; principles
    purpose 3 purpose of this; purpose of these; is to ensure; adopted .. to protect; sets out to; this code .. helps; primary goal; supplemental goal; established to
    purpose 2 aims to
    purpose 3 to ensure that
    purpose 1 goal/goals/aim/purpose/objective/objectives/mission/intention/intent of/is/are/in/was
    purpose 2 ensure; this policy establishes; defines .. expected; outlines .. expectations; to help; provide .. framework; to enable; to foster; designed to; seeks to; our mission; goal is to; in order to ensure
    purpose 1 aim to; meant to; is useful to
    introduction 3 this is the .. manual/guide/guideline/guidelines/policy/document; manual followed by; formed in; founded in; established in; is a community/collaborative/project/non/nonprofit/growing/global/worldwide/conference/volunteer; brings together; this document outlines/describes/contains/explains/is/provides; this page describes/outlines/explains/contains/is; not exhaustive; neither exhaustive; a mixture of; spirit in which
    introduction 2 is an international; is an open; this code of conduct outlines/describes/defines/sets; made up of; comprised of; community of; this guide; unites
    introduction 1 welcome to
    introduction -2 committee consists; committee is; team is; not limited
    introduction 1 the following; read
    summary 3 short version; quick version; tl dr; to summarize; in summary; in brief
    summary 1 in short
    definitions 3 is defined as; are defined as; defined as; refers to; refer to any; for the purpose of this; for purposes of this; for the purposes of; the term; shall mean; we define; is understood as; is a description of; an incident report is
    definitions 2 includes the following; means any; means a; means the; means an; defines
    definitions 1 is any; is the
    responsibilities 3 composed of; comprised of .. members; elected; appoint; nominated; nominations; selected by; term of; two year; one year term; held to a higher; tasked with; resign; resignation; vacancy; vacancies; charged with; members of the committee/team/board .. are/is/include/consist; @body .. is made up; serves on; will appoint; rotate; replacement member; right and responsibility; are empowered; final authority; become a member; enforcement .. is/are done/carried/handled/performed/managed by; is/are enforced by
    responsibilities 1 organisers/organizers/moderators/staff/team will enforce
    responsibilities 3 @body must; committee members; responsibilities; leadership; oversight
    responsibilities 3 ensure that
    responsibilities 2 training
    responsibilities 3 delegate
    responsibilities 2 responsible for
    responsibilities 2 maintained by the; trained; on call; shall be; moderators should; first responders; co chair; co chairs; current members; election; moderators are; responsibility for; appointed; serve on; serving; has/have the right/responsibility/authority/power; duties; in charge of; leads/lead the
    responsibilities -2 participants are responsible; you are responsible; consequences; complaint
    responsibilities 1 @body members; chair of; are obligated
    procedure 3 reviewed and investigated; within # hour/hours/day/days/week/weeks/month/months; receipt; upon receiving; upon receipt; when a report; once a report; after a report; after .. receiving; receives a report; when .. receive/receives .. report/reports/complaint; shall investigate/review/respond/acknowledge/evaluate/assess/determine/discuss/decide/consider/notify/inform; consensus; investigations; triage; quorum; course of action; will respond; respond to .. report/reports; the team will/may; response team will/may; reporter .. informed; inform .. reporter; interviews; decision .. communicated; following procedures; meeting with; communicate .. decision; will work with; act unilaterally; immediately reply; response team's
    procedure 2 investigating; case by case; working group will; interview
    procedure 3 severity; investigation; escalate; follow up; timely; resolution; will be reviewed/investigated/acknowledged/handled/evaluated/assessed/considered/discussed/notified/informed/contacted/escalated/addressed; within one/two/three/a/an/24/48/72 .. hour/hours/day/days/week/weeks; the committee will/may/must/shall/should
    procedure 2 be notified; will investigate/review/respond/acknowledge/evaluate/assess/determine/discuss/decide/consider/notify/inform/contact/meet/follow/confirm/reply; majority; investigate; escalated; escalation; deliberation; reviewed by; decided; determine whether; determining; procedure for; procedures for
    procedure 1 reported .. will
    procedure -2 reviewed annually; review this; review of the code; appeal; appeals; reviewed and approved
    procedure 1 voting; vote; handled; review; reviews; reviewing; decision; decisions; respond; response; responses; process; accused; inform; alleged; acknowledge; parties; steps; discuss; reply; gather .. information/facts
    confidentiality 3 confidential; confidence; not/without .. disclose/disclosed/reveal/revealed/disclosing/revealing/publicize; private spaces; not share .. information/details/names; without .. consent/permission .. share; respect .. privacy; only .. shared with; treated/handled/kept/held/dealt .. confidence/confidential/confidentially/discreetly/discretion; privacy/anonymity .. of reporters/complainants/victims/everyone/all .. involved; respect your confidentiality/privacy/anonymity; will not be shared/passed/published/disclosed; obligated/obliged/bound/required/committed .. maintain/keep/preserve .. confidentiality; confidentiality with regard/respect to; maintain/preserve/protect/guarantee the confidentiality/anonymity/privacy of
    confidentiality 2 protect .. identity/identities/privacy/anonymity; anonymity
    confidentiality 2 anonymous; identity/identities of; confidentiality; privacy .. reporter/reporters/report/reporting/individuals/parties
    confidentiality 1 privacy and
    confidentiality -2 business; trade secrets; personal data; reasonably; others private; other people s; private information; private or; publishing
    confidentiality 1 identifying information; privately; private; publicly
    non-retaliation 3 retaliation; retaliate; retaliating; retaliatory; reprisal; reprisals; in bad faith; false/malicious/frivolous/vexatious .. report/reports/accusation/accusations/complaint/complaints/allegation/allegations/claims; falsely accuse; victimization; victimisation; good faith .. report; protected/protect/safe .. from/against .. reprisal/reprisals/retaliation/retribution/punishment; not be punished/penalised/penalized/disadvantaged .. report/reporting/reports/speaking/raising; without fear of .. retaliation/reprisal/reprisals/retribution/consequences/punishment; abuse/misuse/abusing/misusing .. of/the .. reporting/complaint/complaints/report .. process/system/procedure/mechanism/channel; knowingly .. false/untrue
    non-retaliation 2 without fear of
    appeals 3 appeal; appeals; appealed; appealing; reinstate; reinstatement; falsely or unfairly; unfairly accused; wrongly accused; reconsider; reconsidered; reconsideration; contest .. decision/ban; dispute .. decision; overturn; overturned; unjustified; unjust; readmitted
    appeals 2 feel .. unfairly; is unfair; was unfair
    conflicts-of-interest 3 conflict of interest; recuse; recuses; impartial; impartiality; financial interest; interested person; competing interest; cannot be impartial; report .. involves/concerns/about/against .. member of the/any member; involves a member; involving .. committee/team member/members; about a member; against a member; member .. named in; not .. included in .. discussion; excluded from .. investigation/deliberation/process; related party
    conflicts-of-interest 2 conflicted
    conflicts-of-interest 2 recusal; member .. is/are .. involved/accused/subject/party
    conflict-resolution 3 mediate; assume positive; ombuds; peaceful; resolved .. directly/informally/amicably/directly/between/without/locally; speak .. person directly; talk .. person directly; talk .. directly; address .. directly; dispute resolution; harmed or offended; raising a/the/an .. issue/concern .. individual; offer an apology; apologize sincerely; de escalate; give people the benefit; directly with the person; community disputes; issues/conflicts/problems/disagreements/misunderstandings/disputes/differences/concerns .. resolved/settled/solved .. informally/directly/privately/discussion/talking/conversation/locally/themselves; talk/speak/talking/speaking .. directly to/with .. person/people/party/individual/other; try/attempt/encouraged to resolve/settle/solve .. directly/informally/between/themselves/amicably; sort/work .. things/matters/differences out
    conflict-resolution 3 resolve .. directly/informally/amicably/differences/conflict/conflicts/disputes/disagreements/dispute/disagreement/constructively/locally/themselves
    conflict-resolution 2 apologise; offended; reconcile; assume good; good intentions; bad day; misunderstanding; misunderstandings; disagreements; mediator; ombudsperson; conflict resolution; someone has been harmed or offended; listen carefully and respectfully
    conflict-resolution 1 mediation
    conflict-resolution 1 unintentional; unintentionally; accidentally; different perspectives; conflict; conflicts; dispute; disputes; resolved
    records 3 transparency report; transparency reports; transparency center; case file; case files; archived; will be logged; incident log; deleted after; store reports; anonymized summary; publish .. report/summary/statistics; minutes of; minutes are; keep/keeps/kept/maintain/maintains/store/stores/stored .. record/records/log/copy/copies of .. report/reports/incident/incidents/complaint/complaints/decision/decisions/case/cases/action/actions; records/reports/notes/data/documents .. retained/archived/destroyed/deleted .. after/for/until/within; retained for; publish/publishes/published .. anonymised/anonymized/annual/quarterly/yearly .. report/summary/statistics
    records 3 retained; recorded
    records 2 document the; keep/keeps/kept/maintain .. record/records/log/archive; records of; track; inform the community; documented in; annual report
    records 1 retention
    records 1 records
    related-policies 3 prevail; take/takes precedence; supersede/supersedes; policies such as; violation/violations of other; for information on .. see/view/refer; community guidelines apply; own codes; additional policies; along with our; applicable policies; applicable policy; rather than replaces; guidelines .. apply; separate code; @code complements/complement; complements/complement the/our/other/any/existing .. policy/policies/code/codes/rules
    related-policies 2 is available in the; detailed description; described in the; complements; complement; complementary
    related-policies 1 for more information .. see; more details .. found; details can be found in; please see our; please refer to; terms of service; see; guidelines; policies; view; see our .. policy/guidelines/procedure/manual/code; guide for
    contact 3 contact me; reach us; contact person; contact persons
    contact 2 contact us at
    contact 2 questions .. contact/email/write/ask/reach
    contact 2 contact ::; get in touch
    contact 2 can be reached/contacted; questions about; have questions; any questions; questions or concerns
    contact 2 <email> $
    contact 1 private mailing list; contact; email; e mail; reach out
    attribution 3 heavily based; derived from; inspired by; forked from; modeled on; modeled after; modelled on; modelled after; adopted from; original source; thanks to; thankful to; grateful to; borrowed from; borrows; drew .. inspiration; drew content; would like to acknowledge; draws from; contributor covenant; geek feminism; ada initiative; refined by; remixed; heavily influenced; source ::; co authored
    attribution 2 created by
    attribution 2 version # # available; translated; thank; inspiration; acknowledge the; is/are/was based on; taken from; built on; builds on; written by; credit to; drawn from; credits; incorporates; influenced by; prepared by; courtesy of
    attribution -2 based on .. severity/circumstances/race/age/gender/sex/merit/evidence; decisions; discrimination; actions based
    attribution 1 based on the; based on; portions of; original text; were used; helped; originally
    licence 3 licensed under; is licensed; under a creative commons; cc by; cc0; public domain; mit license; apache license; attribution sharealike; sharealike; under the .. license/licence; distributed under; permission .. copied; all rights reserved; @code/document/text/page/material/content/work .. may/can be reused/copied/reproduced/adapted/redistributed/shared; free to use/reuse/copy/adapt/share/fork/modify this/it/these/our/the @code/text/document
    licence 2 license
    licence 2 licence; reuse; copyright; license .. available
    licence 1 licensed
    licence -2 violat
    revision-history 3 ^ version; last updated; last modified; last revised; last reviewed; effective date; effective as of; past versions; previous versions; earlier versions; earlier version; previous version; change log; initial version; initial project; amended on; first published; revised on; revised in; version history; came into force; came into effect; date ::; archived version
    revision-history 1 approved by; january; february; march; april; june; july; august; september; october; november; december; approved; adopted; version; updated; draft
    revision-history 2 adopted by; supersedes; superseded; revision; updated on; adopted on; approved on; ratified; effective from; published on; this version
    amendment 3 may be amended/updated/revised/changed/modified; will be amended/updated/revised/reviewed/changed .. annually/periodically/regularly/time; amend; amendment; amendments; changes to this; modifications to; reviewed annually/periodically/regularly; reviewed .. every year/basis; periodic review; annual review; suggest .. change/changes/improvement/improvements; propose .. change/changes; static set; living document; we may amend; right to change/modify/update; reserve the right to .. change/modify/update/amend; improve this; update this; keep/keeps/kept this/the @code .. up to date; @code .. kept up to date; changes to this/these/our/the @code; @code .. every/each .. year/years/month/months
    amendment -2 requested; feedback to; constructive feedback; accepting; accept
    amendment 2 suggestions; pull request/requests/issue; changes to .. code/policy/charter/document; may update; changes to the; proposed changes; may change; evolve
    resources 3 local police; call 911; 911; 112; 999; venue security; security staff; security personnel; escort; escorts; counselling; counsellor; helpline; otherwise assist; feel safe for; help participants contact; immediate danger; support resources; further reading; further resources
    resources 2 hotel
    resources 2 emergency; medical; emergencies; taxi
    resources 1 danger
    resources 1 physical danger; crisis; police
    resources 1 law enforcement; counseling; resources; security; safe
    legal 3 liable; disclaimer; disclaimers; no warranty; governing law; indemnify; indemnification; legal advice; no legal; legalese; legally binding; not a contract; no rights; third party rights
    legal 2 liability; data protection
    legal 2 applicable laws; laws and regulations; warranties
    legal 1 jurisdiction; law; laws; legal; regulations; court
    other 3 this .. template; cookies
    other 1 personal information; collect .. personal information
    purpose 3 goal/goals/aim/purpose/objective/objectives/mission/intent of this/these/our @code; goal/goals/purpose/aim of this code of conduct/ethics; @code .. aims to; primary goal/purpose/mission; goals of this; purpose of these standards; @code exists to; @code .. is intended/designed to
    responsibilities 3 @body .. is/are responsible for; @body .. has/have the right/responsibility/authority/power; @body .. is/are appointed/elected/nominated/selected; right and responsibility to; members are appointed/elected; a member of the committee may be removed
    procedure 3 @body/we .. will/shall/may/must .. investigate/review/respond/acknowledge/evaluate/assess/determine/discuss/decide/consider/notify/inform/meet/deliberate/interview; prompt/promptly/timely/thorough .. investigation/response
    procedure 2 @report/report/reports .. will be reviewed/investigated/handled/reviewed
    consequences 3 may/will/can take .. action
    consequences 2 take any
    confidentiality 3 respect .. privacy .. reporter/of any/individual
    conflict-resolution 3 resolve/resolved/resolving .. themselves/informally/amicably/directly/locally
    attribution 3 work/@code/document/text/page/section/guide/version/it/portions/parts/and .. adapted/derived/based/modeled/modelled/inspired/forked/borrowed/taken from/on/by/after; ^ adapted from; ^ inspired by; ^ portions of; ^ this .. adapted/derived/based from/on; adapted from .. by; based on .. code/policy/policies/template/covenant; large portions of; thanks to; thank you to; special thanks
    reporting 3 to report .. please/contact/email/use/you; please .. report .. to/via/by/this; file a report; submit a report; submit an incident; report .. by emailing/email/contacting/sending; you can report; reports can; you may report; report may be made; reports may be made; complete .. form; fill out .. form; fill in .. form
    procedure 3 @report .. received/receives .. will/must/should; the committee will/must/should .. review/determine/discuss/decide/meet/respond/contact/investigate; will acknowledge; respond within; acknowledge .. within; will be reviewed and; report is received; during the investigation; decision will be
    values 3 we are committed to; committed to providing/creating/fostering/making/maintaining/building/diversity/being/the/a/an; dedicated to .. providing/making/creating; all .. regardless of; everyone .. regardless of
    contact 3 for questions
    contact 1 questions .. contact/email us/at/the
    consequences 3 disciplinary action/actions/measures; may result in .. action/removal/ban/suspension/termination/expulsion/loss/consequences/warning; temporary ban; permanent ban; account .. suspended/terminated/disabled
    procedure 3 @body/representatives .. will ::; when following up; decide/decides/decided on .. course/action; will decide; voting members
    responsibilities 3 liaison; serve as; committee .. members
    responsibilities 2 liaisons; serves as; minimum of .. members; are selected; rotating
    responsibilities 3 @body .. consists/comprises/composed of; members .. elected/appointed/selected by
    revision-history 3 ^ <date>; ^ version #; ^ v #; effective <date>; updated .. <date>; adopted .. <date>; approved .. <date>; last .. <date>; published .. <date>
    revision-history 2 <date> $
    contact 3 <phone>; contact us
    contact 1 <email>
    reporting 2 <email>
    introduction 3 the following is a guide/summary/description; ^ this is a/an/the .. guide/document/page; this document .. followed by
    introduction 2 believes that; is an organization; is a nonprofit; is an annual
    records 3 publish .. aggregate/summary/summaries/statistics/report; will publish; aggregate data; documentation of; anonymized
    non-retaliation 2 retribution
    prohibited-behaviours 3 behaviors that are prohibited; are prohibited and; forbids; forbid; policy .. forbids/prohibits; you may not use; conduct unbecoming; may not use
    consequences 3 appropriate discipline; subject to .. discipline; up to and including removal; consequences .. range
    consequences -1 revocation of reporting
    non-retaliation 3 unfounded reports; false reporting; persistent submission; retaliating against; abuse of the reporting
    related-policies 3 subject to the .. policies; must comply with .. policies; governing policies; laws and policies
    attribution 3 greatly appreciative; drew from
    procedure 3 human review; finds that .. violated; determines that .. violate/violates
    introduction 3 this code summarizes; document is a guide
    other 3 personal information .. collect/disclose/share/use/submit; disclose .. personal information/data; third party websites; other websites; promotional communications; cookies; service providers; copying .. in its entirety; create a .. file
    confidentiality 3 handled with discretion; remain anonymous
    conflict-resolution -2 someone has been harmed
    contact 3 name and contact information

    consequences 3 potential/possible consequences; consequences for violating/violation/violations/breaking; consequences .. may/can/could include
    scope 3 is/are binding on/for/upon; binding on all; @code govern/governs; required to conform; must .. accept .. abide; condition of .. membership/participation/becoming/attendance; sets/establishes .. expectations for; all .. @person .. are subject to; regardless of whether .. official/officially; whether officially
    expected-behaviours 3 @person is/are obliged to; a member shall; a member must; shall be conducted; are expected to adopt/uphold/maintain/exercise/contribute/serve; is expected to adopt/uphold/maintain/exercise/treat/behave/act/respect; be nice; be excellent; be aware of your actions; ^ critique ideas; ^ criticize ideas; ^ work together; ^ provide constructive; ^ share knowledge; ^ please be; please keep; please maintain; should be appropriate; are open .. considerate .. respectful
    expected-behaviours 2 have/has an obligation to
    expected-behaviours 3 @person/you should/must/shall be honest/straightforward/truthful/courteous/respectful/fair/loyal/accountable/considerate/polite/mindful/trustworthy/professional; @person/you should/must/shall act/behave/conduct/honour/honor/uphold/strive/treat/respect/safeguard/exercise; @person will act/be honest/respectful/courteous/accountable; @person will uphold/honour/honor; must strive; act with .. integrity/honesty/fairness/courtesy; behave in a; in an ethical manner; in a respectful manner; in a professional manner
    expected-behaviours 3 have/has a .. responsibility/duty/obligation to safeguard/act/maintain/uphold/respect/treat/protect; need to be honest/loyal/respectful/kind/courteous; assume good faith/intent/intentions; act in good faith; ^ focus on; ^ give others/credit/feedback/constructive/fair; ^ have empathy/patience/respect; ^ use inclusive/welcoming/respectful; ^ take responsibility; ^ separate people
    expected-behaviours 3 with honesty/integrity/courtesy/dignity/diligence/fairness/objectivity
    expected-behaviours 2 apply .. skills; maintain .. skills/knowledge/competence; dignity and respect; respect and dignity; respect and kindness; to the best of their/your ability; trustworthiness
    expected-behaviours 3 ^ keep
    expected-behaviours 2 are to act/serve/treat/respect/be; @person will treat/act/respect/behave/strive; ^ treat; ^ provide; ^ share; ^ uphold; ^ promote; ^ foster; ^ accommodate; ^ be; ^ accept; ^ disclose; ^ engage in
    prohibited-behaviours 3 no @person shall/may/should; ^ refrain from; should avoid; must avoid; should refrain; must refrain; strictly prohibits/prohibited/forbidden; we don t welcome; is/are strictly; no harassment; ^ no bullying/discrimination/doxing/doxxing/spam/trolling/insults/personal/violence/hate/politics; avoid using/making/engaging/slurs/stereotypes; will not be accepted; is/are never allowed/appropriate/tolerated; has no place; have no place; should not be used; is a violation; constitutes a violation; constitute harassment
    prohibited-behaviours 3 ^ do not share/post/use/portray/harass/spam/engage/insult/attack/publish/make/send/promote/discriminate/threaten/abuse/disrupt/advertise; ^ don t be/share/post/use/harass/spam/insult/attack/publish/make/send
    prohibited-behaviours -3 do not hesitate; don t hesitate; do not need; do not feel
    reporting 3 email/send/submit .. description/details .. offense/offence/incident/behavior/behaviour; request that you email/contact/report/notify; contact/contacts/contacting .. violates/violating/violate/breaches; we encourage .. report; may be filed; complaint .. in writing; make a report .. please/include; when you make a report; notify a/an/the organizer/organiser/moderator/maintainer/member; submit a .. ticket; speak to a/an/any .. organizer/organiser/staff/member/volunteer; talk to a/an .. organizer/organiser/staff/volunteer; turn to; concerns .. directed to; complaints .. addressed/directed/sent to; report it .. soon; encourage/encourages .. contact
    confidentiality 3 strictest confidence; not be named; identity .. protected
    confidentiality -2 unpublished; proprietary; non disclosure
    procedure 3 will be thoroughly/carefully/promptly/fully/fairly/impartially/immediately reviewed/investigated/considered/handled/evaluated; within # business/working/calendar days; within one/two/three .. business/working days; acknowledge receipt; assess the report/evidence/complaint/situation; follow up with; meet to determine/discuss/decide; respond to an issue
    consequences 3 disconnect/disconnected/disconnects .. from; lose/loses .. access/privileges/rights; may/will/be warned; may/will be sanctioned/disqualified/reprimanded/ejected/expelled/excluded/banned/suspended/barred; may .. be prohibited .. future; future events; result in .. sanctions/expulsion/removal/suspension/termination/ban; grounds for .. removal/expulsion/termination/dismissal/suspension; lead/leads to .. expulsion/removal/exclusion/suspension/ban/termination
    responsibilities 3 @report/responses/response .. is/are/be managed/handled by; is/are handled by; will establish .. committee
    purpose 3 meant to offer/provide/guide/help/ensure; intended to provide/guide/help/offer; will help steer; helps steer; establishes .. standards
    values 3 has/have the right to be/have/feel/their; deserves/deserve .. respect; value the participation
    amendment 3 code .. may be updated/revised/amended; suggest new; revisions will
    # How professions, workplaces, clubs and houses say it.
    expected-behaviours 3 responsibility/responsibilities/duty/duties/obligation of .. to; have/has .. duty/responsibility/obligation/requirement to; are/is expected of; duty of care; we/i ask that; we/i do ask; asks that; asked that you; requires .. to observe/maintain/act/uphold; i will/shall/promise/pledge/agree/commit; we will/shall/must always; we always @do; must/shall/should at all times; in accordance with the highest; conduct ourselves/themselves/yourself/himself/herself; when in doubt; clean up; switch off; turn off; put .. back; leave .. better/clean/tidy; bring your own; ask first; ask before; ask permission; owe .. duty; to the best of my; highest standards of; act in good faith; assume good faith/intent/intentions; assume the best; follow .. instructions; obey .. instructions; please keep/clean/support/consider/respect/be/use/try/make/ask/remember/take/treat/help/bring/wear/put/return/leave/stay/follow/think/give/arrive/listen/share/mark/label/act
    expected-behaviours 2 are/is required/expected/obliged/obligated/asked to
    expected-behaviours 2 expects/expect .. @person .. to; it is important/essential/vital/crucial to/that
    expected-behaviours 1 strive/strives/endeavor/endeavour/endeavors/endeavours to; @person must/shall/should/will be/@do; if you are unsure
    expected-behaviours 3 ^ all/every/each @person should/must/shall/will/are; ^ always; ^ ensure; ^ clean; ^ put; ^ leave; ^ wash; ^ wear; ^ take; ^ bring; ^ speak; ^ avoid .. instead; ^ strive; ^ protect; ^ refrain; ^ behave; ^ observe; ^ follow; ^ obey; ^ report honestly; ^ tell the truth; ^ stay on; ^ have fun
    expected-behaviours 2 ^ @person should/must/shall/will/are
    expected-behaviours 1 ^ you should/must/shall; ensure/ensures that .. is/are
    expected-behaviours -3 report/reports/complaint/complaints will/shall/must/should be; contact us; @body will; @body shall; is expected to take; we will investigate/review/respond/contact/act/take/remove/ban; i will investigate/review
    expected-behaviours -3 @body .. responsibility/responsibilities/duty; right and responsibility; responsible for enforcing/enforcement/reviewing/handling/managing/appointing
    expected-behaviours 3 courteous; courtesy; professionalism; uphold
    expected-behaviours 2 honest; honesty; punctual; tidy; polite; politeness; honestly; diligently; competence; competent; accurate; accuracy; fairness; objectivity; loyalty; compliance with; give credit; trustworthy
    prohibited-behaviours 3 no place/room for; under no circumstances; contrary to .. code/values/spirit/principles; inconsistent/incompatible with .. code/values/standards/principles/membership; are/is .. unacceptable; unacceptable to; not appropriate; inappropriate to; considered/deemed/regarded .. misconduct/unacceptable/offensive/inappropriate/harassment/breach/violation/unprofessional/plagiarism; expressly/absolutely/completely forbidden/prohibited; must/should/shall/may/can/will not be @doing/used/left/disclosed/shared/posted/abused/sold/given/tolerated/accepted; may not @do; i/we/they/he/she will/shall not/never; @person .. may/must/shall/should/can/will not/never; it is forbidden/prohibited/unacceptable/inappropriate/unethical/illegal; please refrain; please do not; please don t; asked not to; expected not to; are not to; is not to be; do not @do; abstain/abstains/abstaining from; refrain/refrains/refraining from; not welcome here; no form of; forbidden; banned topics/content/words; outlawed; disallowed; amounts to/constitutes .. misconduct/harassment/violation; guilty of; we do not allow/accept/permit/condone/welcome/want/tolerate; does not allow/permit/accept/condone; will not condone/allow/permit; never @do; off limits; take advantage of; is a violation; violates; no @person is/are allowed; nobody may; no officer/employee/member may/shall/should; without .. explicit/prior/express/written consent/permission/approval/authorization/authorisation; prohibit/prohibits/prohibiting; forbid/forbids; rule out; unwanted/unwelcome .. touching/attention/advances/contact/comments/behavior/behaviour
    prohibited-behaviours 2 don t @do
    prohibited-behaviours 2 discourage/discouraged/discourages
    prohibited-behaviours 1 must/should/shall/may/can/will not @do
    prohibited-behaviours 3 bullying; intimidation; intimidating; threats; threatening; abusive; violence; stealing; drugs; insults; demeaning; unwelcome; advertising; jokes
    prohibited-behaviours 2 slurs; nudity; pornography; theft; fraud; bribery; bribes; cheating; falsifying; falsify; impersonation; impersonate; impersonating; weapons; firearms; alcohol; smoking; vandalism; flooding; flaming; insult; defamation; obscene; profanity; vulgar; homophobic; transphobic; unwanted; misrepresent; misrepresentation; deceptive; mislead; misleading; ridicule; mocking; backseat; gore; self promotion; gossip; stereotypes; groping; leering; innuendo; name calling; negligence
    prohibited-behaviours -2 how to; free of/from; was/were; we will; protect .. from; respond
    prohibited-behaviours -3 doesn t/does/don t/do not/t end/replace/apply/know/understand/feel/mean/want to report/wish to; may or may not; whether or not; or not; if you do not; if they do not; if you don t; if it is not; please do not hesitate; not necessarily; not required; not obliged; is not responsible; are not responsible; is not liable; not limited to
    reporting 3 @report .. can/may/should/must be made/submitted/addressed/directed/sent/raised/reported/emailed/brought/taken; concern/concerns/issue .. raised with/to; raise .. concern/concerns/issue/issues/complaint/matter/matters/it .. with/by/directly/to; submit/submits/lodge/lodges/file/files/make/makes .. complaint/grievance/report/concern; write to the .. committee/board/secretary/chair; write a letter .. setting; must/should/shall/can/may/to be reported to; duty/responsibility/obligation/obliged/encouraged/required to report; if you see/feel/experience/experienced/witness/witnessed/suspect/know/notice/hear/believe/encounter/face/suffer/observe .. contact/let/tell/report/speak/talk/approach/inform/alert/email/call/message/ping/reach/notify/find/come/say; let us/someone/staff/me/an/one/any/a/the .. know; tell a/an/us/your/someone/one/the .. staff/member/moderator/organizer/organiser/manager/teacher/leader/officer/admin/volunteer; bring/brought .. to the attention; brought .. to our attention; contact/contacting the/a/an/any/one/our/your/either .. committee/officer/board/team/staff/moderator/moderators/organizer/organizers/organiser/organisers/manager/chair/coordinator/trustee/president/secretary/ombudsperson/ombudsman/lead/leader/leaders/admin/admins/hr; please alert/tell/inform/notify/report; do so by/via contacting/emailing/email; report .. violation/violations/breach/breaches/misconduct/harassment/abuse/incident/incidents/behavior/behaviour/concerns/concern/it/them/this .. to/via/by/through; report .. to .. @body; ping/message/dm/pm/mention/tag a/the/any/one/an/us .. moderator/moderators/mod/mods/admin/admins/staff; modmail; report button/function/feature; see something .. say something; whistleblower/whistleblowing .. hotline/line/contact/email; ethics hotline; approach a/an/any/the .. member/organizer/organiser/staff/moderator/volunteer/officer; speak/talk/turn/go to your/a/an/any/one/the .. manager/supervisor/line/staff/member/moderator/teacher/lead/officer/organizer/organiser/volunteer/hr/admin; share .. concern/concerns with; open a ticket; suspected/possible/potential/alleged/any/to report violations/breaches/misconduct/harassment/abuse .. reported/report/contact/email/to; whistleblower
    reporting -3 report/reports/reported/reporting/tell .. broken/damaged/damage/damages/bug/bugs/defect/defects/fault/faults/lost/vulnerability/vulnerabilities/lamp/lamps/error/errors/repair/repairs/maintenance/faulty/malfunction/results/research/financial/expenses/hours/progress/status/earnings/income; financial/annual/quarterly/research/status/progress/bug/treasurer's report/reports/reporting; vulnerability/security report/reports/reporting; ask for help; help with; report on .. work/progress/findings; report the news; reporting on
    consequences 3 fired; let go; removed from the/this/our/any/your .. event/community/group/space/server/list/premises/meeting/project/position/office/team/membership/venue/conference/channel/class/course/forum; lose .. membership/access/privileges/rights/place/job/position; cost .. place/membership/job/position; cancellation/cancelation/termination/suspension/revocation/loss/withdrawal of .. membership/registration/account/access/employment/contract/certification/privileges/accreditation/license/licence; membership .. cancelled/revoked/terminated/suspended/withdrawn; may/could/can/will/shall lead/result to/in; refused entry/admission/service; refuse entry/admission/service; you are out; you re out; you will be out; right to remove/refuse/ban/exclude/deny/expel/eject/delete/punish/suspend/terminate/revoke/reject/edit/kick/mute/block/close/cancel; reserve/reserves the right .. remove/ban/expel/refuse/exclude/delete/suspend/terminate/take/punish/reject/deny/kick/block/ask; disciplinary offence/offense/procedure/sanctions/process/committee/review; posts/comments/content/messages/threads/topics .. deleted/removed/edited/locked; account/accounts/profile .. deleted/suspended/destroyed/closed/terminated/disabled/blocked/restricted/deactivated; be punished/disciplined/reprimanded/sanctioned/penalised/penalized/dismissed/expelled/excluded/suspended/banned/muted/kicked/warned/blocked/ejected/evicted; first/second/third offence/offense/violation/strike/warning/time/infraction; strikes; one strike; three strikes; dismissal; held accountable; accountable for .. violation/violations/breach; violation/violations/breach/breaches/failure/violating/breaking/infringement/infringements/contravention/disregard .. may/will/can/could/shall/would result/lead/be/cause/mean/have/cost; serious/formal/written/verbal/final/official/first warning; permaban; permabanned; timeout; time out; suspend/suspends/suspended/suspending .. member/membership/user/account/person/participation/from; warn/exclude/expel/ban/remove/suspend/kick/mute/block whoever/anyone/anybody/people/members/those/users/any/participants/offenders/violators/the .. who/person/member/user/offender/violator/participant/player; warn or exclude; nick/nickname/name change; may be .. expelled/removed/suspended/banned/terminated/revoked/excluded/dismissed; punishable; subject to .. discipline/removal/dismissal/expulsion/suspension/termination/penalties/sanctions; decisions are usually; prosecuted; prosecution; blacklisted; liable to .. dismissal/expulsion/suspension
    consequences 2 will be removed/banned/expelled/excluded/dismissed/kicked/ejected/suspended/deleted
    consequences 1 corrective/remedial/appropriate/further/legal/necessary/immediate action/actions/measures .. taken
    consequences -3 action against .. moles/pests; words have consequences; actions have consequences; consequences of your actions/words; consider the consequences; action plan; affirmative action; collective action; take .. action to .. improve/protect/prevent/promote/reduce/address climate
    scope 3 are/is .. bound by; binding on; binding upon; @code binds; meant to cover/guide/govern; are run under; operate/operates/operated under this/these/the; these/this @code are/is for .. everyone/all/anyone/members/every/whoever; @code .. apply/applies/covers/cover/extends/extend to/all/any/everyone/every/both/anyone/only/our/the; this/it applies/apply only/to/in/at/equally/whenever/wherever/during/both/regardless; all/every/each/everyone/everybody/anyone/anybody/members/participants/employees/staff/users/students/volunteers/attendees/contributors/visitors/guests .. must/should/shall/will/agree/agrees/required/expected/asked/undertake/undertakes/obliged/have/need/are .. abide/adhere/comply/follow/observe/respect/uphold/accept/support/honor/honour/subject/bound .. @code; agree/agrees/accept/accepts .. to be bound/abide/follow/comply/adhere/uphold/this/these/the @code; condition of .. membership/participation/attendance/employment/entry/certification/registration/use; contingent on/upon; applies to ::; online/offline .. in person .. events/spaces/activities/meetings/channels; when representing/acting for/on behalf; inside and outside; both inside; in and out of; outside .. events/community/working hours .. apply/applies/covered/considered/may; is applicable; are applicable; expected to uphold the following; adherence to this/these/the @code; guide the behavior/behaviour/conduct of .. all; shall apply to; subject to this/these/the/our @code; applies to .. all/everyone/anyone/every/any
    scope 2 by taking part
    scope -3 law/laws .. applies/apply; apply for; applied for; apply these/this/the/your/our; discount .. applies/apply; scope of practice; scope of work; scope of their; fee .. applies; license/licence .. applies/apply; rules that apply to your; cover .. costs/expenses/news/story
    values 3 we acknowledge; stands for; stand for; it is our policy to; all are welcome; welcome everyone; welcome people; welcome all; open to everyone/all; of all/any/diverse/different backgrounds; all walks of; very seriously; utmost importance; prime importance; founded on; cornerstone; bedrock; believes that/in; committed to .. safe/inclusive/diversity/equality/equity/providing/creating/maintaining/fostering/ensuring/treating/upholding/promoting/environment; strives/strive to be/create/provide/foster/maintain/build; respect for .. all/human/diversity/others; free of/from harassment/discrimination/bullying/fear; safe .. environment/space/place .. for .. all/everyone/people; zero tolerance; equal opportunity/opportunities; trust and; we care; regardless of age/race/gender/who/background/sex/experience/level/their/your/ethnicity
    values 2 we believe; we understand that; we want .. community/everyone/all/people/to be/our/space/place; proud of/to; we value
    values 1 core/root/fundamental/shared/guiding/ethical value/values/principle/principles/foundation
    purpose 3 lays down; designed/intended/created/written/established/adopted/implemented/developed/introduced/drawn to .. help/ensure/promote/protect/prevent/provide/encourage/guide/support/make/keep/set/foster/create/enable/inform; exists/exist so that; exists/exist to; aim/aims/goal/goals/purpose/purposes/objective/objectives/intent/intention of .. is/are/was/code/policy/document; our/the/its/main/primary/overall/chief/whose aim/goal/purpose/objective is; to this/that end; this/the/these @code .. aims/aim/seeks/seek/helps/help/establishes/sets/describes/defines/outlines/explains/clarifies/provides .. standards/expectations/principles/framework/how/what/guidelines/guidance/behavior/behaviour/conduct; outlines/defines/describes/sets .. expectations/standards
    introduction 3 this/the @code is/provides/outlines/describes/contains/summarises/summarizes/consists/represents/reflects/was .. the/a/an/our/of/by; is a platform; operates as; is an annual/international/independent/online/open/informal/association/organisation/organization/initiative/charity/makerspace/hackerspace; is a registered/charity/makerspace/hackerspace/forum/server/club/network/conference/meetup/public/private/school/company/team/volunteer; organises/organizes; founded/established/formed/incorporated/launched/started in <year>; is managed by; is run by; the following are the rules; a set of rules; sections of this
    introduction 2 welcome to
    definitions 3 is defined as; are defined as; means any/a/an/the/that/to; refers to; is a person who/that; is one where; is someone who; is any .. that/who/which; what is a; what is an; what is meant; understood to mean; for the purpose/purposes of this; the term .. means/refers/includes/is; definition of; arises when; occurs when; is when; may be defined; we mean; is considered to be; there is a .. distinction between
    responsibilities 3 overall responsibility for; appointed/elected/nominated/designated/selected/chosen by/as/from/for/annually/jointly; role is to; chair/chairs/chaired the/by; primary/final/ultimate/sole authority/discretion/decision/responsibility/say; empowered to; @body .. is/are/be responsible/charged/tasked/accountable for/with; lead/officer/coordinator/secretary/treasurer/president/head/managers/manager/trustees/directors/organisers/organizers .. is/are/be responsible for; managers/heads/supervisors/leaders/chairs .. are/have/must/should/is .. expected/responsibility/ensure; has/have the authority/power/right/responsibility to .. enforce/interpret/decide/appoint/remove; decision/decisions .. is/are final; term/terms of .. years/year/months; will be appointed/elected/nominated; enforced by; administered by; shall be vested; oversees; oversee; house right; domestic authority
    responsibilities 2 role/roles/duties/responsibilities of the; consists/consist/comprised/composed/made of/up .. members/people/persons/volunteers/representatives; delegates
    procedure 3 @body/mediator/manager/investigator/panel/we .. shall/will/may/must/should .. determine/refer/consider/convene/appoint/investigate/review/decide/meet/gather/interview/evaluate/assess/discuss/acknowledge/respond/contact/hear/conduct; will be a written; hearing/hearings; formal meeting; disciplinary hearing/meeting; witnesses; within # working/business/calendar; business days; investigation/investigations .. will/shall/should/may/by/is/are; investigate/investigates/investigated .. all/any/every/the/report/reports/complaint/complaints/promptly; confer; independent investigator/party/third; outside investigator; statement/statements from; evidence; adjourn; companion; step one/two/three/#; stage one/two/three/#; complaint/complaints/reports/report is/are/will/shall .. received/reviewed/investigated/handled/considered/logged/acknowledged/dealt/heard/discussed/assessed/treated/looked; private channel; opportunity to respond; will be given .. opportunity; inform the .. complainant/respondent/reporter/accused/parties; outcome of the .. investigation/review/complaint; majority vote/of; by majority; mediation process/session; escalated/escalate to; notify the .. parties/complainant/respondent; taken into account; proportionate; decision .. made/taken/reached/within/in writing/majority/communicated
    procedure 1 screenshot/screenshots
    records 3 case number; minutes .. posted/kept/published/recorded/taken; discussion log; statistics; annual report; recording minutes; retention policy/period; retained for/until; shred/shredded/destroyed after; kept until; log of; record/records of .. complaint/complaints/incident/incidents/meeting/meetings/decision/decisions/report/reports/investigation/case/cases .. kept/maintained/shall/will/be/are/for; document the/what/any/all .. incident/report/decision/conversation/details; written record/records; transparency report/reports
    records 2 logged; must/should/shall/will be documented/recorded/logged/kept/retained/archived
    confidentiality 3 strict/strictest/complete confidence/confidentiality; handled/treated/kept/held/dealt/remain/as .. confidential/confidentially/discreetly/private/privately; confidentially as possible; discussed privately; not visible; no identifying; identifying information/details; identity/identities/names/name .. reporter/reporters/complainant/person/you/victim/whistleblower .. confidential/protected/secret/disclosed/revealed/private/shared; not .. disclose/reveal/share .. identity/name/names/report/details/complaint .. without/of; anonymous reports/reporting/complaints .. possible/accepted/welcome/respected; in public .. moderate; will not .. be shared
    confidentiality 2 confidentiality .. reporter/reporters/complainant/complainants/victim/parties/involved/maintained/respected/ensured/process/investigation; anonymity
    confidentiality -3 client/clients/patient/patients/customer/customers/source/sources/company/proprietary/trade/employer/business/student/students/user/users/personal/data/commercial/members information/data/records/confidential/confidences/confidentiality/secrets/privacy; information/data about/of/from clients/patients/customers/users/others; confidential/private/proprietary/sensitive/personal information/data/material/materials/documents/conversations; other people s; others privacy/private; privacy of others/other/clients/patients/users/people/members/participants/individuals/players/children; respect .. privacy of; respect .. privacy; public trust; have confidence; trust and confidence; confidence in; password/passwords
    non-retaliation 3 adverse/negative/no consequences .. for .. reporting/raising/reports; reprisals; victimisation/victimization .. reporting/complaint/complainant/anyone/will/for; be protected from/against; shall suffer; suffer .. detriment/retaliation/adverse; frivolous/frivolously/malicious/maliciously/vexatious/vexatiously/false/falsely/knowingly .. report/reports/complaint/complaints/accusation/accusations/allegation/allegations/claims/claim/concern; threaten or retaliate; retaliate/retaliates/retaliation/retaliatory .. against/for/complaints/action/anyone/reporting; good faith .. report/reports/reporting/concern/complaint/raise/raised/raises/complains/disclosure
    appeals 3 appeal/appeals/appealed/appealing .. decision/decisions/outcome/action/ban/sanction/against/to/process/may/can/must/within/will/should/the; prefer an appeal; tribunal; in error .. contact/please/message; request .. review/reconsideration of; unbanned; unban; ban appeal; overturned
    conflicts-of-interest 3 subject of the/a complaint/report/allegation; uninvolved directors/members/trustees; excluded/exclude/recuse/recuses/recused/step/steps/steps aside/stand/abstain .. themselves/himself/herself/from/aside .. discussion/decision/vote/voting/case/process/complaint/deliberation/handling/matter/part; when uncertain .. disclose; disclose .. conflict/conflicts/interest/interests/relationship; actual/potential/perceived/apparent/real .. conflict/conflicts; conflict/conflicts of interest/interests .. must/should/shall/may/will/disclose/declared/avoid/avoided/exists/arise/arises/is/are; personal/private/financial interests/interest/gain/benefit/relationship .. decision/decisions/professional/influence/judgment/judgement/conflict/interfere/disclose/declare; steps aside; free from .. conflicts; takes no part; related to a person; party to the .. complaint/dispute; nepotism
    conflicts-of-interest 2 gifts/gift/hospitality/favors/favours
    conflicts-of-interest -2 without a conflict; has a conflict
    conflict-resolution 3 directly address; address .. directly .. person/with/them; directly with .. person/individual/each/the other; port of call; informally; mediator; mediate/mediated/mediates; conflict/conflicts/dispute/disputes/disagreement/disagreements/differences/issues/grievance .. work/worked/resolve/resolved/resolution/settle/settled/sort/directly/privately/amicably/constructively/between; talk it out/through/over; ask/asking the/them .. offender/person .. stop; tell the/them .. person .. stop/behavior/behaviour/unwelcome/offensive; take a break; agree to disagree; apologise/apologize .. harm/hurt/mistake/sincerely/others/move/if; de escalate/de escalation; if you .. offended/hurt/harmed/made .. apologize/apologise/listen/mistake; listen .. without .. defensive; steward/stewards .. mediate/help/facilitate
    conflict-resolution 2 mediation
    conflict-resolution 2 let them know
    conflict-resolution 1 boundaries
    related-policies 3 abide/comply .. by/with .. policies/terms/guidelines of/and; driven by; in addition to this/these/our; in conjunction with; read .. together/conjunction with; see our/the .. policy/policies/code/guidelines/terms/page/rules; follow/following/comply/abide .. terms of service/use; terms of service; community guidelines .. discord/facebook/slack/github/twitter/youtube; supersedes; takes precedence; prevail; related policies/documents/links; you can read about; privacy policy .. see/read/please/and; complements; supplements; discord s
    related-policies -2 our policy is; policy of this
    resources 3 third party advice; advice line/lines; helpline; employee assistance; assistance programme/program; reach out for support; support services/groups/resources/organisations/organizations; resource library; further information; more information .. found/see/about/visit/at; useful links; call 911/999/112/000/911; victim support; crisis line; safe .. walk/escort/home; find/get/seek help/support .. from/at
    resources 2 workshops; emergency services/number/numbers/contact
    resources 1 police
    resources -2 spam; company; computing; shared; equipment
    legal 3 liable; labor/labour/employment/applicable/local/state/federal/national law/laws .. must/shall/apply/applies/followed/govern/required/rights; rights guaranteed; not responsible for .. lost/stolen/damage/damages/loss/injury/injuries/content/actions/any; at your/their own risk; disclaims; disclaimer; indemnify; governed by .. law/laws; waive; legally binding; legal advice; gdpr; under the .. act; does not create; severability; invalid or unenforceable; without warranty
    legal 2 liability; act <year>
    legal -3 be legal; legal status; legal team; legal name; legal counsel .. contact; compliance with .. law; comply with
    contact 3 questions or concerns/comments .. contact/email/talk/please/speak/to; for more/further information .. contact/email; our email; mailing address; ^ email ::; ^ contact ::; ^ phone ::; ^ e mail ::; ^ tel ::
    contact 2 can be contacted/reached; get in touch
    attribution 3 adapted .. with thanks; has adopted; borrows/draws heavily/from/on; with thanks to; we thank; thanks to .. for; inspired by; copyright <year>; originally .. written/published/created/developed/by/from
    attribution 2 builds on
    attribution 2 authored by
    attribution -2 decisions; decision; evidence; harassment; discriminate; discrimination; facts; based on .. race/gender/age/sex/religion/merit; learn from; information from; members from
    amendment 3 alter/change/modify/amend/update/revise these/this/the .. rules/code/policy/guidelines/document; reviewed/review .. annually/regularly/periodically/yearly/every/year; suggestions .. improvement/improve/improvements/welcome/sent/submit/changes; submit .. suggestions/changes/proposal/proposals/pull; bylaws/by laws/articles/constitution/code/statutes .. amended/changed/altered .. by/vote/majority/thirds; updates .. by/to this; living document; work in progress; propose/proposed/proposals .. change/changes/amendment/amendments; amendments .. require/by/made/proposed/adopted/approved; recommending refinements; subject to change; comments .. on this/sent/welcome
    amendment 2 this/these/the @code .. may/will/can/shall/is/are/to .. updated/revised/amended/changed/modified/reviewed/altered
    amendment -3 nick; nickname; name change; amendments to law; change .. your nickname/name/password; changes to your; sexual/constructive/peer feedback; accept .. feedback; giving .. feedback; boat
    revision-history 3 adopted/approved/ratified/revised/amended/updated/reviewed/published/drafted/effective/issued .. by/on/in/at/as/from .. <date>/<year>; last .. updated/revised/modified/reviewed/changed/edited; date ::; drafted in; next review; policy .. agreed/adopted .. <date>; date of .. adoption/issue/approval/review/last
    revision-history 2 this version
    summary 3 summary ::; tl dr; in short ::; the short version; to sum up; boils down to

    reporting 3 to report .. violations/violation/breaches/breach/incidents/incident/harassment/misconduct/abuse/behavior/behaviour/problem .. contact/email/write/call/please/use/speak/reach/tell/message/go/talk/visit
    amendment 3 @code .. is/are/be/may changed/amended/altered/revised by/with/if/when/only/at; two thirds/third .. votes/members/majority .. amend/change/bylaws/statutes/constitution/code

    conflicts-of-interest -3 without a/any conflict/conflicts; has a conflict/conflicts; have a conflict
    reporting 4 to report .. violations/violation/breaches/breach .. contact/email/write/call

    confidentiality 3 only .. see/access/read the file/files/notes/report/reports
    records 3 case/cases/report .. given/gets/get/has/assigned .. number/name/file; case file/files .. kept/stored/opened

    scope 3 by participating/joining/attending/entering/registering/using/becoming/contributing/posting/signing/accessing/playing .. you/participants/users/members/they/we agree/accept/consent/acknowledge; everyone/all/whoever/those .. abides/abide by this/these/the/our @code; must comply with these/this/the/our @code; follow these @code .. at all times
    reporting -3 needs help; need help; who need assistance

    # What demands or bans something by its wording, whatever it is about; asked only in a code, of sentences without cues.
    scope 3 ask/asks/require/requires/expect/expects .. @person .. agree/keep/follow/read/abide/observe/accept/comply/adhere/honour/honor .. @code/following; @person .. should/must .. know/understand/read .. @code .. follow/abide/comply; all/everyone/anyone .. working/volunteering/visiting/playing/training with/in/at/for .. must ::; by using .. you agree; whether you are; this means .. @person; everyone who .. is expected to follow/abide/comply/observe/uphold
    reporting 3 if you have a/any/safeguarding/serious concern/concerns .. contact/speak/tell/talk/email/call/ring/see/touch; have .. concern/concerns .. you can contact; create/open/raise/file .. issue/ticket .. on/in/at; get in touch with .. member/team/organiser/organizer/officer; come and find/tell/see/talk; grab .. a/an/any organiser/organizer/member/volunteer/steward; should/can/may be raised with; flag .. to .. @body; dm/ping/message a/an/the/any/one .. @body; inform .. @body .. immediately/straight/right/as
    reporting 4 ^ report .. bullying/abuse/harassment/incidents/incident/concerns/breaches/violations .. to; ^ if you have .. safeguarding concern
    consequences 3 removed from .. group/server/channel/club/team/premises/building/list/event; asked not to return; no longer .. welcome; refused entry; lose .. access/membership/privileges/right; right to ask .. leave/not; revoke/revoked/withdraw/withdrawn .. membership/access/badge/ticket
    [rule]
    expected-behaviours 3 ^ @do; ^ @doing; ^ please/always/instead; ^ we/you @do; ^ when/if/before/after/while/where .. please/be/use/keep/ask/make/take/give/try/consider/remember
    expected-behaviours 3 must; shall; should; ought to; have to; has to; need to; needs to; are/is required/obliged/obligated/asked/encouraged/expected to; are/is responsible for; do/does their/our/your best; are/is welcome to; responsibility to; make/makes sure; only .. may/allowed/permitted/with
    expected-behaviours -3 @body .. must/shall/should/will/may; @report .. must/shall/should/will; should you; this/the @code .. must/shall/should; should .. be updated/revised/changed
    prohibited-behaviours 5 do/does/did not; don t; doesn t; never; must/may/shall/should/can/could not; mustn t; shouldn t; cannot; can t; ^ no; ^ not; avoid; avoiding; refrain; refraining; are/is not to; without .. permission/consent/approval/asking; allowed/permitted/tolerated/acceptable .. never; not .. allowed/permitted/tolerated/acceptable/welcome/appropriate; forbidden; prohibited; banned; abstain; ^ using/making/posting/sharing/sending/taking/having .. without
    prohibited-behaviours -5 may or may not; whether or not; or not; please do not hesitate; not necessarily; not required; not obliged; not responsible; not liable
    prohibited-behaviours -5 @body .. must/may/shall/should/can/do/does not; do not/t hesitate/need/have/worry/feel/apply; don t hesitate/need/have/worry/feel; does not apply/mean/include/cover/replace/constitute; do not mean/include/cover/replace/constitute; if you don t/cannot/can t; if you do not; if you are not; not limited; no matter; no longer; no one is; we/i/they/who/which/that do/did not; we/i/they/who/which/that don t; it/this/which/that does not; it/this/which/that doesn t; this/the @code .. not; not only; there is no

    # What sort of document a title names.
    # Who is told to stop has to: what follows a breach is no behaviour that is expected.
    expected-behaviours -5 asked to stop; told to stop; requested to stop
    [kind]
    governance governance; charter; committee charter; roles; bylaws; by laws; articles of; constitution; statutes
    manual enforcement manual; enforcement; incident response; incident reporting and response; moderation policy; moderation on; moderation guidelines; how to follow up; disciplinary; response process; response guidelines; response guide; committee; procedures; moderators; incident; handling; moderation; playbook; runbook; triage; suspension guidelines; procedure
    reporting-guide reporting guide; reporting guidelines; reporting
    faq faq; frequently asked questions
    other privacy; terms of; acceptable use; conflict of interest; conflict resolution; appeal and reinstatement; trademark; cookie; research ethics; license; licence; security policy; intellectual property; data protection; implementation
    code code of conduct; code of ethics; code of professional; anti harassment; community guidelines; covenant; code of; rules; conduct; ethics; ethical; standards; etiquette; netiquette; participation guidelines; community standards; community principles; principles; behaviour; behavior; community values; core values; social contract; ^ guidelines $; server guidelines; honour code; honor code; harassment
    """#

  /// The pack of language `ar`.
  static let ar = #"""
    # Arabic. Words are folded: no vowel signs, one alif, no article and proclitics where the article shows them.
    language ar
    and و
    of على عن في

    [heading]
    scope 3 نطاق; إطار; مجال; نطاق التطبيق
    expected-behaviours 3 سلوك المتوقع; سلوك متوقع; سلوكيات متوقعة; سلوك المقبول; ما نتوقعه
    prohibited-behaviours 3 سلوك غير المقبول; سلوك غير مقبول; سلوكيات غير المقبولة; سلوك المحظور; محظورات; ممنوعات; تحرش
    reporting 3 إبلاغ; تبليغ; بلاغات; إذا شهدت; كيفية الإبلاغ; شكاوى; تقديم شكوى
    consequences 3 عواقب; تبعات; عقوبات; إرشادات التنفيذ; إرشادات الإنفاذ; تحذير; تصحيح; حظر; إنذار; جزاءات
    values 3 تعهدنا; تعهد; التزامنا; قيمنا; قيم; مبادئ; تنوع; بيان التنوع
    purpose 3 غرض; هدف; أهداف; رسالة; غاية; لماذا
    introduction 1 مقدمة; تمهيد; عن
    summary 3 ملخص; نسخة المختصرة; باختصار; موجز
    contents 3 محتويات; فهرس
    definitions 3 تعريفات; مصطلحات; تعاريف
    responsibilities 3 مسؤوليات; مسؤولية; مسؤولياتنا; لجنة; أدوار; تشكيل
    procedure 3 إجراءات; إجراء; عملية; معالجة; تحقيق
    confidentiality 3 سرية; خصوصية
    non-retaliation 3 انتقام; عدم الانتقام
    appeals 4 تظلم; استئناف; طعن; تظلمات
    conflicts-of-interest 4 تضارب المصالح; تعارض المصالح
    conflict-resolution 3 حل النزاعات; وساطة; نزاعات
    records 3 سجلات; حفظ
    related-policies 3 سياسات أخرى; سياسات ذات صلة
    contact 3 اتصال; تواصل; اتصل بنا; جهات الاتصال
    attribution 4 إسناد; إشادات; شكر; نسبة; مصادر; مراجع; عزو
    licence 4 رخصة; ترخيص; حقوق النشر
    revision-history 4 تاريخ المراجعات; إصدارات; سجل التغييرات; نسخ
    amendment 4 تعديل; تعديلات; مراجعة; تحديث
    faq 4 أسئلة شائعة; أسئلة المتكررة
    resources 3 موارد; طوارئ; مساعدة
    legal 3 إخلاء المسؤولية; قانونية

    [void]
    تنفيذ; إنفاذ; معاييرنا; مدونة قواعد السلوك; مدونة السلوك; مقدمة; قواعد

    [sentence]
    scope 3 تنطبق; ينطبق; تسري; يسري; يمثل فرد; تمثيل مجتمعنا; نتوقع .. التزام; في كل محافل; جميع مساحات; التزام .. مدونة; ملزمون .. مدونة; سواء كانت المشاركة
    scope 2 فضاءات; مساحات; أماكن العامة; فعاليات; سبرانية
    expected-behaviours 3 سلوكيات تساهم; سلوكيات .. إيجابية; أمثلة على سلوكيات تساهم; نتوقع من; سلوك .. متوقع; نسعى; ^ مشاركة بصدق; ^ احترام; ^ إظهار; ^ سعي; ^ امتناع; ^ كن; ^ كونوا; ^ حساسية; ^ انتباه; ^ تقديم ملاحظات; ^ تركيز; ^ تحمل المسؤولية
    expected-behaviours 2 احترام; تعاطف; لطف; ينبغي
    prohibited-behaviours 3 سلوكيات غير مقبولة; سلوكيات غير المقبولة; سلوكيات غير المقبولة تشمل; سلوك غير مقبول ::; تحرش .. يشمل; يشمل التحرش; لا نتسامح; لن يتسامح; لا نقبل; ممنوع; محظور; يمنع; يحظر; غير مسموح
    prohibited-behaviours 2 ترويع; تحقير; تحرش; إهانة; تمييز; تهديد; مضايقة; طابع جنسي; تنمر
    prohibited-behaviours -2 إبلاغ; إخطار; خالية; قد يطلب; تحذير; حظر; تعرضت
    reporting 3 يتم الإبلاغ; إبلاغ عن; إبلاغ; أبلغ; أبلغوا; إخطار; إذا تعرضت; إذا شهدت; اتصل; اتصلوا; تواصل مع; واجب الاتصال; تقديم بلاغ; ينبغي إخطار; رجاء .. تواصل
    reporting 2 بلاغ; مجهول; حادث; <email>; اتصال
    reporting -3 مبلغ عن; خصوصية; زورا
    consequences 3 تحذير; حظر مؤقت; حظر دائم; حظر; طرد; إقصاء; استبعاد; عواقب; إجراءات تصحيحية; إيقاف; تعليق العضوية; أي إجراء; امتثال فورا; فصل; عقوبة; عقوبات; لن يتهاون; يطلب .. امتناع; تبعات; إزالة أو تحرير
    consequences 2 انتهاك; مخالفة; تأثير المجتمعي; إجراء
    values 3 نتعهد; تعهدنا; نلتزم; بغض النظر; خالية من المضايقة; خالية من التحرش; نؤمن; نقدر; نرحب; ملتزمون بتوفير; ترحاب; متنوع; حاضنة; بيئة .. آمنة
    values 2 تنوع; مرحب; شامل; احترام; آمنة
    purpose 3 هدف هذه; أهداف الرئيسية; من أهداف; هدف إضافي; تهدف; يهدف; غرض من; تبين .. توقعاتنا; أهداف
    purpose 2 هدف; غرض; توقعاتنا
    introduction 3 هذه الوثيقة; هذا المستند; تأسست
    definitions 3 يقصد; تعني; يعني; يعرف بأنه; يشير إلى
    responsibilities 3 مسؤولية توضيح; يتحمل .. مسؤولية; مسؤولون عن; حق والمسؤولية; حق و; تتكون .. من; منتخب; تعيين; لديهم الحق
    responsibilities 2 مسؤولية; مسؤولين; أعضاء اللجنة; لجنة
    procedure 3 ستراجع; تحقيق فيها; تحقيق; سيتم التحقيق; سيتم مراجعة; خلال # ساعة; خلال # أيام; مراجعة .. شكاوى; جميع الشكاوى; استلام
    procedure 2 مراجعة; قرار; سينظر
    confidentiality 3 خصوصية; سرية; سري; هوية; كتمان; خصوصية وأمن
    confidentiality -2 معلومات الآخرين
    non-retaliation 3 انتقام; كيدية; سوء نية
    appeals 3 تظلم; تظلمك; استئناف; زورا; ظلما; إعادة النظر; طعن
    conflicts-of-interest 3 تضارب المصالح; تعارض المصالح; حياد; تنحي
    conflict-resolution 3 وساطة; وسيط; حل النزاع; حل الخلاف; سوء فهم; حسن النية; صلح
    records 3 سجلات; توثيق; أرشيف; محاضر
    related-policies 3 سياسات أخرى; مكمل; بالإضافة إلى .. سياسات; سياسات القائمة
    contact 3 <email> $; استفسارات; أسئلة .. تواصل; للتواصل
    contact 2 <email>; تواصل; قائمة أسماء
    attribution 3 مقتبسة; مقتبس; مستوحاة; مستوحى; مبنية على; مبني على; مأخوذ; شكر; ترجمة; معتمدة على; مستند إلى; مستندة; ميثاق المساهمين; contributor covenant
    licence 3 رخصة; برخصة; ترخيص; مرخص; مشاع الإبداعي; creative commons; ملكية العامة
    revision-history 3 ^ إصدار; آخر تحديث; تاريخ النفاذ; نسخة السابقة; اعتمدت في; سارية اعتبارا
    amendment 3 تعديل هذه; يمكن تعديل; مراجعة دورية; اقتراحات; تحديث هذه; تغييرات على
    resources 3 شرطة; طوارئ; سلطات; أمن المكان; مرافقة; سلطات إنفاذ; شعور بالأمان; جهات إنفاذ; إنفاذ القانون; مساعدة
    resources 2 أمان; سلامة; أمن
    legal 3 مسؤولية القانونية; إخلاء; قانون الواجب; ضمان
    other 3 قالب; نموذج
    scope 3 تنطبق على; ينطبق على; يسري على; تسري على
    expected-behaviours 3 يجب على .. احترام; نتوقع من
    prohibited-behaviours 3 سلوك .. غير مقبول .. يشمل; أمثلة .. غير مقبول; تصرفات .. غير مناسبة; مضايقات; يحظر; يمنع; لا يجوز; غير مسموح; لن نتسامح
    consequences 3 تحظر; إزالة أو تعديل; طرد; إنذار; تحذير; فصل; عقوبات; حظر مؤقت; حظر دائم
    scope 3 فإنك توافق; بدخولك; باستخدامك; ينطبق على; تنطبق على; يسري على; تسري على; ملزمة لجميع
    related-policies 3 لا تغني عن; بالإضافة إلى سياسة
    legal 3 لسنا مسؤولين; لا نضمن; وفق القوانين; القوانين المعمول بها; غير مسؤولين; لا نتحمل
    prohibited-behaviours 3 يمنع; ممنوع; يحظر; لا يسمح; غير مقبول; غير مقبولة; لن نتسامح; لا نتسامح; تجنب; لا يجوز; محظور
    expected-behaviours 3 نتوقع من; يرجى; احترم; احترام; التعامل باحترام; كن محترما; التزم
    reporting 3 يرجى التواصل; تواصل مع; أبلغ; الإبلاغ عن; يمكن الإبلاغ; راسلنا; اتصل ب
    consequences 3 حظر; طرد; تحذير; إنذار; إيقاف; حذف; عقوبات; إزالة; فصل
    confidentiality -3 بناء على الهوية; هوية جنسية; الهوية الجنسية
    reporting 3 الرجاء الاتصال; يرجى إبلاغ; يمكنك التواصل

    [kind]
    governance نظام الأساسي; لائحة
    manual دليل; إجراءات
    faq أسئلة
    other خصوصية; شروط
    code مدونة; ميثاق; سلوك; أخلاقيات; قواعد; الأخلاق; أخلاق; السلوك

    [rule]
    expected-behaviours 3 يجب; ينبغي; يتعين; يرجى; نرجو; على .. أن; يلتزم; يلتزمون; التزم; احترم; احترام; كن; كونوا; نطلب; نتوقع; مطالب; استخدم; ساعد
    prohibited-behaviours 5 لا يجوز; لا ينبغي; لا يجب; لا يسمح; يمنع; ممنوع; يحظر; محظور; تجنب; تجنبوا; الامتناع; يمتنع; لا تقم; لا تستخدم; لا تنشر; عدم; لن نتسامح
    prohibited-behaviours -5 لا تتردد; لا تترددوا; لا يقتصر; على سبيل المثال لا الحصر
    expected-behaviours -3 اللجنة .. يجب; لجنة .. يجب
    """#

  /// The pack of language `cs`.
  static let cs = #"""
    # Czech. See README.md of this folder for the format.
    language cs
    and a
    of o pro k

    @code = kodex kodexu řád řádu pravidla pravidel pravidly stanovy stanov dokument dokumentu zásady zásad
    @person = účastník účastníci účastníků účastníkům člen členové členů členům každý všichni všech uživatel uživatelé uživatelů návštěvník návštěvníci zaměstnanec zaměstnanci osoba osoby student studenti
    @body = organizátor organizátoři organizátorů výbor výboru rada rady tým komise administrátor administrátoři moderátor moderátoři vedení předseda představenstvo
    @do = buďte buď respektujte respektuj dodržujte dodržuj chovejte chovej používejte používej pomáhejte naslouchejte pamatujte mluvte zkuste jednejte

    [heading]
    scope 3 rozsah; rozsah platnosti; působnost; oblast působnosti; na koho se vztahuje
    expected-behaviours 3 očekávané chování; očekávání; povinnosti člen*; pravidla chování; žádoucí chování
    prohibited-behaviours 3 nepřijatelné chování; nevhodné chování; zákazy; zakázané chování; zakázáno; nepřípustné chování
    reporting 3 nahlášení; hlášení; jak nahlásit; oznámení; hlášení incidentů; kam se obrátit
    consequences 3 důsledky; následky; sankce; tresty; výstraha; varování; zákaz; vyloučení; dočasný zákaz; trvalý zákaz
    values 3 náš závazek; hodnoty; naše hodnoty; závazek; principy
    purpose 3 účel; cíl; cíle; účel spolku; poslání; smysl
    introduction 1 úvod; o nás; preambule
    summary 3 stručně; shrnutí; ve zkratce
    contents 4 obsah
    definitions 4 definice; pojmy; slovníček; vymezení pojmů
    responsibilities 3 orgány; orgány spolku; odpovědnosti; povinnosti; složení; výbor; rada; předseda; členská schůze; valná hromada; práva a povinnosti
    procedure 3 postup; řešení; řízení; vyšetřování; vyřizování
    confidentiality 3 důvěrnost; anonymita
    appeals 4 stížnosti; odvolání; řešení stížností
    conflicts-of-interest 4 střet zájmů
    conflict-resolution 3 řešení konfliktů; řešení sporů; mediace
    contact 3 kontakt; kontakty; kontaktní údaje
    attribution 4 zdroje; poděkování; zdroj
    licence 4 licence
    revision-history 4 historie změn; verze #
    amendment 4 změny; změna stanov; změna pravidel
    resources 3 pomoc; podpora
    legal 3 odpovědnost; právní

    [void]
    všeobecná ustanovení; obecná ustanovení; pravidla; úvod; závěrečná ustanovení; kodex chování; naše standardy; vymáhání; členství

    [sentence]
    scope 3 platí pro; platí na; platí ve; platí v; vztahuje se na; vztahují se na; uplatňuje se; na všech místech; je závazn* pro; jsou závazn* pro; závazn* pro všechny; budou dodržovat; souhlasí s .. @code; zavazuje se dodržovat .. @code; povinni dodržovat .. @code; zastupuje .. komunitu
    expected-behaviours 3 příklady chování .. přispív*; očekáváme; očekává se; prosíme; ^ buďte; ^ respektujte; ^ chovejte; ^ dodržujte; ^ projevujte; projevování empatie; má povinnost; mají povinnost; je povinen; jsou povinni; respektovat odlišné
    expected-behaviours 2 zdvořil*; ohledupln*; respektov*; slušn*
    prohibited-behaviours 3 nepřijateln*; nevhodn* chování; zakázáno; zakázan*; zakazuje se; je zakázáno; nesmí; nesmějí; není dovoleno; není povoleno; není přípustné; nepřípustn*; nebude tolerován*; netolerujeme; zdržte se; vyhněte se; vyvarujte se
    prohibited-behaviours 2 obtěžování; diskriminac*; urážk*; urážliv*; výhrůžk*; šikan*
    reporting 3 oznamte; nahlaste; nahlásit .. organizátor*; lze nahlásit; můžete nahlásit; kontaktujte; obraťte se; upozorněte; informujte .. organizátor*; pokud .. svědk*; jste svědk*; pokud .. obětí; podat stížnost; stížnost .. zaslat; stížnosti .. adresuj*
    reporting 2 <email>; nahlásit; anonymně; stížnost*
    consequences 3 důsledk*; výstrah*; varování; vyloučen*; vyloučit; vyloučení; pozastav*; dočasn* zákaz*; trvalý zákaz; trval* vyloučen*; sankc*; trest*; bez náhrady; bez vrácení; hrubé porušení; opakované porušení; odebrán*; odebrat; může vést; vykázán*; napomenut*; zaniká .. vyloučením; podniknout .. kroky; přijmout .. opatření; smazán*; zablokov*
    values 3 zavazujeme se; bez ohledu na; slibujeme; vážíme si; věříme; naše hodnoty; nezávisle na
    purpose 3 účelem .. je; účelem spolku; cílem .. je; cílem .. @code; za účelem; slouží k; @code .. stanov*; @code .. upravuj*; má za cíl
    introduction 3 název spolku; sídlo spolku; sídlem spolku; spolek je; je komunita; vítejte; tento dokument
    definitions 3 rozumí se; znamená; se rozumí; je definován*
    responsibilities 3 orgány spolku; orgánem; odpovídá za; odpovídají za; zodpovídá; zodpovídají; volí a odvolává; volí; volen*; funkční období; je oprávněn*; jsou oprávněn*; svolává; jedná za; skládá se; jmenován*; statutární*; @body .. má právo; rozhoduje o
    procedure 3 bude vyřízen*; budou vyřízen*; přezkouman*; vyšetřen*; vyšetřov*; prošetř*; do # dnů; pracovních dnů; rozhodne; svolá; usnesení; usnášení*; projedná*; hlasování; nadpoloviční
    confidentiality 3 důvěrn*; anonymit*; mlčenlivost*; soukromí .. oznamovatel*; nezveřejn*
    non-retaliation 3 odvet*; odvetn*; falešn* obvinění; křiv* obvinění
    appeals 3 odvolat se; odvolání proti; odvolání k; nespravedliv*; stížnost proti; přezkoumání rozhodnutí
    conflicts-of-interest 3 střet zájmů; střetu zájmů; podjat*
    conflict-resolution 3 mediac*; řešení .. spor*; řešit .. spor*; smír*; nedorozumění
    records 3 zápis; zápisy; archivuj*; archivov*; uchováv*; seznam členů
    related-policies 3 viz také; řídí se .. zákon*; vnitřní předpis*
    contact 3 s dotazy; v případě dotazů; <phone>
    contact 2 kontakt; <email>
    attribution 3 vychází z; převzat*; založen* na; inspirov*; adaptov*; překlad; contributor covenant
    licence 3 licenc*; creative commons
    revision-history 3 nabýv* účinnosti; nabývají účinnosti; poslední aktualizace; schválen* dne; přijat* dne; verze #
    amendment 3 změna stanov; změnu stanov; změny stanov; mohou být změněn*; může být změněn*; změny .. schval*; změnit .. pravidla
    resources 3 polici*; tísňov*; krizov*; linka
    legal 3 nenese odpovědnost; neodpovídá; občanského zákoníku; zákon*; na vlastní nebezpečí; osobních údajů
    scope 3 všichni účastníci .. povinni/musí/dodržovat; účastí .. souhlasíte/souhlasí/vyjadřuje; týká se všech; jsou povinni dodržovat; očekáváme od všech
    reporting 3 napište .. nám/na; dejte .. vědět; řekněte .. organizátor*/@body; ohlaste

    [kind]
    governance stanovy; stanov; jednací řád
    manual postup; metodika
    other ochrana osobních údajů; podmínky užití; obchodní podmínky; zásady ochrany
    code kodex; pravidla; řád; etický; etika; chování; desatero

    [rule]
    expected-behaviours 3 musí; musejí; má povinnost; mají povinnost; povinen; povinni; povinna; je třeba; je nutné; měl by; měli by; měla by; mělo by; ^ @do; prosím; prosíme; vyžadujeme
    prohibited-behaviours 5 nesmí; nesmějí; nesmíte; nelze; ^ ne; ^ bez; zákaz; zakáz*; nikdy; neměl; neměli; nemají; zdržte; vyhněte; vyvarujte; nepoužívejte; nedělejte; není dovoleno; nepřípustn*
    expected-behaviours -3 @body .. musí/měl
    prohibited-behaviours -5 neváhejte; nebojte; nejen; nenese
    """#

  /// The pack of language `de`.
  static let de = #"""
    # German.
    language de
    and und
    of von der des bei für zu über gegen

    @code = verhaltenskodex verhaltenskodexes verhaltensregeln kodex regeln richtlinie richtlinien ethikkodex leitlinien ordnung satzung code dokument
    @person = teilnehmende teilnehmenden teilnehmer mitglieder mitglied beitragende beitragenden alle jeder jede personen person besucher gäste sponsoren vortragende nutzer mitarbeitende
    @body = gemeinschaftsleitung leitung team komitee ausschuss vorstand organisatoren organisatorinnen veranstaltenden veranstalter veranstaltern moderation moderatoren moderator kommission gremium ombudsperson verantwortlichen
    @do = sei seid bleib bleibt respektiere respektiert achte achtet hör hört höre nimm nehmt behandle behandelt hilf helft frag fragt frage halte haltet nutze nutzt verwende verwendet teile teilt gib gebt geh geht denk denkt schreib schreibt prüfe prüft zeige zeigt beachte beachtet befolge befolgt lass lasst erlaube erlaubt komm kommt bring bringt räum räumt räume trage tragt stelle stellt sprich sprecht lies lest schütze schützt sorge sorgt übernimm übernehmt

    [heading]
    scope 3 geltungsbereich; anwendungsbereich; gültigkeit; wo gilt; für wen; geltung
    expected-behaviours 3 erwartetes verhalten; erwünschtes verhalten; was wir erwarten; gutes verhalten; erwartungen; verhaltensregeln; umgang miteinander
    prohibited-behaviours 3 inakzeptables/unzulässiges/unerwünschtes/verbotenes/unangemessenes verhalten; inakzeptable verhaltensweisen; verbote; nicht erlaubt; was ist belästigung; nicht toleriert
    reporting 3 meldung; melden; meldestelle; vorfälle melden; verstöße melden; hilfe; wenn du; beschwerde einreichen; ansprechpersonen
    consequences 3 folgen; konsequenzen; sanktionen; maßnahmen; durchsetzungsrichtlinien; verwarnung; berichtigung; ausschluss; strafen; warnung; sperre
    values 3 verpflichtung; selbstverpflichtung; unsere werte; werte; grundsätze; leitbild; vielfalt; bekenntnis; grundwerte; haltung
    purpose 3 zielsetzung; zweck; ziel; ziele; warum; mission; absicht
    introduction 1 einleitung; einführung; präambel; über
    summary 3 kurzfassung; kurzversion; zusammenfassung; kurz gesagt
    contents 3 inhaltsverzeichnis; ^ inhalt $
    definitions 3 definitionen; begriffe; begriffsbestimmungen; glossar; was ist
    responsibilities 3 verantwortlichkeiten; verantwortlichkeit; zuständigkeiten; zuständigkeit; aufgaben; zusammensetzung; wahl; mitglieder $; komitee $
    procedure 3 verfahren; ablauf; vorgehen; umgang mit meldungen; bearbeitung; untersuchung; vorgehensweise
    confidentiality 3 vertraulichkeit; anonymität; datenschutz der
    non-retaliation 3 vergeltung; schutz vor; schutz der hinweisgeber; missbrauch
    appeals 4 behandlung von beschwerden; beschwerden; widerspruch; einspruch; berufung
    conflicts-of-interest 4 interessenkonflikt; interessenkonflikte; befangenheit
    conflict-resolution 3 konfliktlösung; schlichtung; mediation; konflikte; vermittlung
    records 3 dokumentation; aufbewahrung; protokolle; transparenzbericht
    related-policies 3 andere richtlinien; weitere richtlinien; verwandte dokumente; siehe auch
    contact 3 kontakt; ansprechpartner; kontaktpersonen; fragen
    attribution 4 bezug; namensnennung; danksagung; danksagungen; quelle; quellen; zuschreibung; credits; herkunft; urheber
    licence 4 lizenz; lizenzierung; urheberrecht
    revision-history 4 änderungsverlauf; versionen; änderungshistorie; version #; version $; stand $; inkrafttreten
    amendment 4 änderungen dieses/der; änderung; überarbeitung; überprüfung; rückmeldungen
    faq 4 häufige fragen; faq; fragen und antworten
    resources 3 ressourcen; weitere informationen; notfall; unterstützung; hilfsangebote
    legal 3 haftung; haftungsausschluss; rechtliches; rechtliche hinweise
    other 3 wichtiger hinweis
    scope 3 gilt für; für wen gilt; anwendung
    expected-behaviours 3 verhalten; rechte und pflichten; pflichten der mitglieder; pflichten; miteinander; ordnung und sauberkeit; sauberkeit; grundregeln
    prohibited-behaviours 3 untersagt; unerwünscht; rauchen; alkohol; tabus; was nicht geht
    responsibilities 3 hausrecht; organe; vorstand; mitgliederversammlung; kassenprüfung; kassenprüfer; ausschuss; beirat; geschäftsführung
    amendment 4 aktualisierung*; satzungsänderung; satzungsänderungen; änderungen und ergänzungen; weiterentwicklung
    legal 3 datenschutz; schlussbestimmung; salvatorische klausel
    consequences 3 verstöße; zuwiderhandlungen; ahndung; ahndung von verstößen

    [void]
    durchsetzung; verhaltenskodex; unsere standards; standards; einleitung; einführung; allgemeines; regeln; lange version; ausführliche version; umsetzung; nichteinhaltung

    [sentence]
    scope 3 @code gilt/gelten; dies gilt online/für/auf; gilt für alle; gelten für alle; gilt auch wenn; halten sich alle; an diesen verhaltenskodex halten; @person .. an diesen/diese/unseren/folgende @code/verhaltensregeln .. halten; in öffentlichen bereichen; gemeinschaft .. vertritt; repräsentation; erwarten dass sich alle; werden aufgefordert sich; geltungsbereich; verhaltenskodex .. einhalten; einhaltung .. verpflichtet
    scope 2 online und offline; veranstaltungsorten; an allen; in allen; soziale medien; halten
    expected-behaviours 3 verhaltensweisen die .. beitragen; verhalten das .. beiträgt; beispiele für .. beitragen; wird erwartet; wir erwarten von/dass; wir bitten; wir bemühen uns; sollten/sollen .. respektvoll; ^ beteilige; ^ verhalte; ^ bemühe; ^ achte; ^ sei; ^ seid; ^ seien sie; ^ respektiere; ^ behandle; ^ behandelt; ^ hilf; ^ verwende; ^ kommuniziere; ^ nimm; ^ zeige; positives verhalten; erwünschtes verhalten
    expected-behaviours 2 respektvoll; rücksichtsvoll; freundlich; freundlichkeit; respektieren; einfühlungsvermögen; sollten; höflich
    prohibited-behaviours 3 inakzeptables/inakzeptable/unzulässiges/unangemessenes/unerwünschtes verhalten/verhaltensweisen .. sind/ist/beinhaltet/beinhalten/umfasst/gehören; belästigung/belästigungen .. umfasst/beinhaltet/umfassen/schließt; nicht toleriert; nicht geduldet; nicht erlaubt; nicht gestattet; nicht akzeptabel; nicht akzeptiert; verboten; untersagt; unzulässig; ^ wir verurteilen/untersagen/verbieten/missbilligen; wir lehnen; dürfen nicht; darf nicht; dulden keine; tolerieren keine; keine form von; sind nicht berechtigt; ^ vermeide; ^ keine
    prohibited-behaviours 2 sexualisierter; sexuelle sprache; sexueller annäherung; unangebracht; einschüchterung; beleidigende; stalking; drohungen; diskriminierung; trollen; belästigungen; abwertende; anzügliche
    reporting 3 können .. gemeldet werden; gemeldet werden; melde/melden/meldet .. bitte/sie/dich/dies/es; teile dies bitte; wende/wenden/wendet .. bitte; belästigt wirst; belästigt werden; wenn du .. betroffen/erlebst/beobachtest/bemerkst/belästigt; wenn sie .. betroffen/erleben/beobachten/bemerken/belästigt; wenn jemand .. belästigt; an das organisationsteam; einen vorfall melden; verstöße melden; ansprechen; meldung .. enthalten
    reporting 2 melden; kontaktiere; kontaktieren; anonym; vorfall; wende dich; <email>; betroffen
    reporting -2 zu unrecht; verfassen der meldung
    consequences 3 maßnahmen .. ergreifen/ergriffen; verwarnung; ausschluss; ausgeschlossen; schriftliche warnung; vorübergehende/vorübergehender/dauerhafter/permanenten/befristeten/dauerhafte/permanente sperre/ausschluss; folge ::; konsequenzen .. sind/für/nach; verwiesen; augenblicklich folge zu leisten; sofort nachzukommen; unverzüglich folge; aufgefordert .. zu unterlassen; ohne rückerstattung; sanktionen; inhalte zu entfernen; zu entfernen zu bearbeiten; auswirkungen in der gemeinschaft; kann .. führen
    consequences 2 konsequenzen; entfernen; warnung; maßnahme; maßnahmen; verstößt; verstoßen
    values 3 verpflichten uns; wir bekennen uns; unabhängig von; belästigungsfreie; belästigungsfreien; wir schätzen; heißen .. willkommen; unsere werte; wir glauben; wir stehen für; frei von belästigung
    values 2 offene; offenen; einladende; einladenden; vielfalt; willkommen; inklusive; sichere
    purpose 3 ziel dieses; ziel ist; ziel gesetzt; zweck dieser/dieses; dient dazu; soll .. helfen; umreißt unsere erwartungen; ziel .. kodex; verhaltenskodex beschreibt
    purpose 2 ziel; zweck; aufgabe; um zu
    introduction 3 dieses dokument; ist ein verein; ist eine gemeinschaft/konferenz/organisation; wurde .. gegründet; diese seite
    summary 3 kurzfassung; kurz gesagt; zusammengefasst
    definitions 3 bedeutet; bezeichnet; wird verstanden; im sinne dieser/dieses; ist definiert; unter .. versteht
    responsibilities 3 ist/sind verantwortlich; ist/sind zuständig; recht und die verantwortung/pflicht; besteht aus; gewählt; ernannt; durchsetzen; amtszeit; aufgaben des; werden diese .. durchsetzen
    responsibilities 2 verantwortung; zuständig; mitglieder des
    procedure 3 beschwerden/meldungen/meldung/beschwerde werden/wird .. geprüft/untersucht/behandelt/überprüft/bearbeitet; geprüft und untersucht; zeitnah; innerhalb von # stunden/tagen/wochen; untersuchen; untersuchung; eingang .. bestätigen; entscheidet; beraten
    procedure 2 prüfen; entscheidung; überprüft; bearbeitet; verfahren
    confidentiality 3 vertraulich; vertraulichkeit; privatsphäre .. respektieren/wahren/sicherheit; privatsphäre und; verschwiegenheit; anonymität; identität .. schützen; nicht öffentlich
    non-retaliation 3 vergeltung; vergeltungsmaßnahmen; repressalien; falsche anschuldigungen; böswillige; benachteiligung
    appeals 3 zu unrecht; ungerechte art; beschwerde einlegen; widerspruch; einspruch; überprüfung der entscheidung; ungerechtfertigt
    conflicts-of-interest 3 interessenkonflikt; interessenkonflikte; befangen; befangenheit; unparteiisch
    conflict-resolution 3 schlichtung; schlichten; vermittlung; mediation; konflikte .. lösen; direkt ansprechen; direkt mit der person; missverständnis; missverständnisse; gute absichten; ombudsperson; entschuldige
    records 3 protokolliert; aufbewahrt; transparenzbericht; dokumentiert; archiviert
    related-policies 3 andere richtlinien; weitere richtlinien; richtlinien für das mitwirken; ergänzt; zusätzlich zu .. richtlinien/regeln; geht vor; andere geltende; siehe auch; unsere richtlinien
    contact 3 bei fragen; fragen .. wende/wenden/kontakt; zu erreichen; erreichbar; <email> $; <phone>
    contact 2 kontakt; kontaktpersonen; e mail; <email>
    attribution 3 basiert auf; angelehnt an; inspiriert; abgeleitet; ursprünglich; übernommen von; vielen dank; wir danken; originalquelle; übersetzt; adaptiert; auf grundlage; quelle ::; contributor covenant; geek feminism
    licence 3 lizenz; creative commons; lizenziert; cc by; gemeinfrei; public domain
    revision-history 3 ^ version; ^ stand; zuletzt aktualisiert; zuletzt geändert; in kraft; beschlossen am; verabschiedet; letzte änderung; frühere versionen
    amendment 3 änderungen an; kann geändert/angepasst werden; überarbeitet; regelmäßig überprüft; änderungsvorschläge; verbesserungsvorschläge; vorbehalten .. ändern
    resources 3 polizei; strafverfolgungskräften; sicherheitsdienst; begleitung; notruf; notfall; sicher fühlen; sicherheitsgefühl; beratungsstelle; beratungsstellen; anderweitig
    resources 2 sicherheit; unterstützen; helfen gern; hilfe
    legal 3 haftung; haftungsausschluss; rechtsverbindlich; geltendes recht; keine gewähr
    other 3 vorlage; sind eine vorlage
    scope 3 für alle .. bindend/verbindlich; sind an .. gebunden; findet anwendung; anzuwenden auf; gilt in allen; gilt bei; gilt während; erstreckt sich auf
    expected-behaviours 3 @person sind/ist verpflichtet; haben .. zu beachten/respektieren/achten; ^ respektiert; ^ seid respektvoll; ^ achtet; ^ hört; ^ höre; behandeln .. respekt/respektvoll/würde; gehen .. respektvoll .. um
    prohibited-behaviours 3 zu unterlassen; unerwünscht; ist unzulässig; verstößt gegen diesen; werden nicht .. toleriert/geduldet/akzeptiert; wird nicht .. toleriert/geduldet/akzeptiert; haben .. keinen platz; hat .. keinen platz; ^ nicht
    consequences 3 hausverbot; ausgeschlossen werden; abgemahnt; abmahnung; können .. verwarnt/ausgeschlossen/verwiesen; ausschluss von; zum ausschluss; disziplinarische; sanktioniert
    responsibilities 3 überwacht die; für die einhaltung; ist der vorstand/ausschuss verantwortlich
    amendment 3 angepasst werden; geändert werden; ergänzt werden
    scope 3 mit betreten .. akzeptiert/anerkannt/akzeptieren; erkennt .. an; ist für alle .. verbindlich; verbindlich für; richtet sich an alle; mit der teilnahme .. akzeptier*/erklär*
    expected-behaviours 3 folge zu leisten; sind/ist zu schützen/behandeln/beachten/unterlassen/achten/reinigen/melden/wahren; mitzuteilen; darauf zu achten; ist stets; umzugehen; pfleglich; haben .. pflicht; sind dazu angehalten; angehalten; sind aufgefordert
    prohibited-behaviours 3 nur .. erlaubt/gestattet/zulässig; haben zu unterbleiben; hat zu unterbleiben; rauchverbot; strengstens/streng untersagt/verboten
    responsibilities 3 hausrecht; organe des; organ des; beschlussorgan; vertretungsberechtigt; alleinvertretungsberechtigt; kassenprüf*; amtsdauer; obliegt; obliegen; bestimmt der vorstand; entscheidet der vorstand; vorstand besteht; vorstand .. gewählt; mitgliederversammlung .. wählt/beschließt/entscheidet/einberufen; beschlussfähig; bestellt
    values 3 in den vordergrund; grundsätzen folgen; gleichberechtigung; wir stehen; wir leben
    procedure 3 anhörung; unter angabe von gründen; stellungnahme; anzuhören; werktagen
    appeals 3 angefochten; anfechtung; anfechten
    amendment 3 satzungsänderung*; dreiviertelmehrheit; erlassen .. geändert .. aufgehoben; mehrheit .. satzung/änderung; wird jedes jahr/regelmäßig geprüft; bei bedarf geändert/angepasst
    related-policies 3 der satzung nicht widersprechen; im zweifel gelten; richten sich nach
    revision-history 3 tag der errichtung; tritt .. in kraft; beschlossen .. mitgliederversammlung
    consequences 3 von der mitgliederliste gestrichen; streichung; des hauses verwiesen; wird verwarnt; platzverweis; vom platz/gelände verwiesen
    consequences -3 sei hier auf; maßnahmen zu ergreifen um
    legal 3 übernimmt keine haftung; haftet nicht; haften für; auf eigene gefahr; personenbezogene daten; bgb
    confidentiality -3 personenbezogen*; daten der mitglieder
    scope 3 von allen/jeder/jedem .. wird/werden erwartet; erwarten von allen/jedem/unseren .. einhalten/halten/beachten/befolgen; wir bitten alle .. halten/beachten/einhalten/befolgen; müssen/haben sich .. an .. @code .. halten; in der verantwortung aller/jeder; gilt für; gelten für; gilt für den/die/das; mit der anmeldung/anwesenheit/teilnahme .. akzept*/stimm*/erkenn*/verpflicht*; wer teilnimmt; alle die .. teilnehmen/mitmachen/mitarbeiten/anwesend; an allen orten; sowohl online als; bei allen veranstaltungen; auf allen plattformen/kanälen
    reporting 3 benachrichtig*; informier* .. organisation/leitung/team/@body; organisation/leitung/team/@body .. informieren/benachrichtigen/ansprechen/verständigen; an die .. vertrauensperson*/awareness*/ansprechperson*/organisation/leitung; vertrauensperson* .. wenden/ansprechen/sprechen; wenden sie sich; wende dich; sprecht/sprich .. an; schreib*/schick* .. e/mail/nachricht/email; bei problemen/verstößen/vorfällen/übergriffen .. an/bei/wenden/melden; meldet/melde euch/dich; sich .. melden bei
    consequences 3 das recht .. zu bitten/entfernen/verweisen/ausschließen/sperren; führen zu .. verweis/ausschluss/sperre; verweis aus/von/vom; sofortigen verweis; zu verlassen; aus der/dem/den .. zu entfernen; zu entfernen wenn; des platzes/raumes/geländes/saales verwiesen; behalten uns .. vor; behält sich .. vor
    expected-behaviours 3 müssen sich .. verhalten; haben sich .. verhalten; ^ wir kommunizieren/respektieren/bemühen/achten/hören/gehen/akzeptieren/unterstützen/schützen/begegnen; ^ wir nehmen .. rücksicht

    [kind]
    governance satzung; geschäftsordnung
    manual durchsetzungshandbuch; leitfaden; verfahren
    other datenschutz; datenschutzerklärung; nutzungsbedingungen; nutzungsrichtlinie; impressum
    code verhaltenskodex; verhaltensregeln; code of conduct; ethikkodex; regeln; hausordnung; hausregeln; spielregeln; benimmregeln; leitlinien; kodex; ehrenkodex; pressekodex; berufskodex; netiquette; umgang; umgangsregeln; ethik*; verhalten*; berufsordnung; grundsätze
    governance vereinssatzung; wahlordnung; beitragsordnung

    [rule]
    expected-behaviours 3 ^ wir; muss; müssen; soll; sollen; sollte; sollten; hat .. zu; haben .. zu; ist/sind .. zu beachten/befolgen/hinterlassen/verwenden/halten/behandeln/wahren/vermeiden/achten/melden; bitte; wir bitten; verpflichtet; ist/sind verpflichtet; achtet auf; achten auf; ^ @do; alle .. achten/tragen/halten/nehmen/behandeln/respektieren; erwartet .. dass
    prohibited-behaviours 5 darf/dürfen/soll/sollen/sollte/sollten/kann/können/wird/werden .. nicht/kein/keine/keinen/keinerlei/niemals; nicht/nie/niemals/kein/keine/keinen .. erlaubt/gestattet/zulässig/toleriert/geduldet/akzeptiert; verboten; untersagt; unzulässig; verbietet; unterlasse; unterlassen; zu unterlassen; vermeide; vermeidet; vermeiden; niemand; ^ kein/keine/keinen; ^ nicht; ohne .. zustimmung/erlaubnis/einwilligung; verzichte/verzichtet/verzichten .. auf
    prohibited-behaviours -5 zögere/zögert nicht; nicht .. zögern; nicht .. müssen; nicht nur; keine sorge
    expected-behaviours -3 komitee/team/vorstand/ausschuss/veranstalter/moderation .. muss/müssen/soll/sollen/wird/werden
    # Who is told to stop has to: what follows a breach is no behaviour that is expected.
    expected-behaviours -5 aufgefordert .. zu unterlassen/unterlassen/aufzuhören
    """#

  /// The pack of language `es`.
  static let es = #"""
    # Spanish.
    language es
    and y e
    of de del para sobre contra

    @code = código códigos normas norma política políticas reglas reglamento directrices estatuto documento principios
    @person = participantes participante miembros miembro contribuidores contribuyentes colaboradores personas persona todos todas usuarios asistentes quienes cualquiera ponentes
    @body = comité equipo mantenedores organizadores organizador organización moderadores moderador junta líderes administradores responsables dirección comisión
    @do = sé sea sean respeta respete respetar trata trate tratar usa use usar utiliza utilice utilizar escucha escuche escuchar ayuda ayude ayudar mantén mantenga mantener actúa actúe actuar comparte compartir cuida cuide cuidar considera considerar ser dar pedir participar contribuir colaborar cumplir promover fomentar

    [heading]
    scope 3 alcance; ámbito; ámbito de aplicación; aplicabilidad; a quién se aplica; aplicación del
    expected-behaviours 3 comportamiento/comportamientos/conducta esperado/esperada/esperados/positivo/aceptable; directrices específicas; buenas prácticas; qué esperamos; lo que esperamos; normas de conducta
    prohibited-behaviours 3 comportamiento/comportamientos/conducta/conductas inaceptable/inaceptables/prohibido/prohibida/prohibidos/prohibidas/inapropiado/inapropiada; prohibiciones; acoso; no se permite; qué no está permitido
    reporting 3 denuncia; denuncias; reportar; reporte; informar; informes; cómo reportar; cómo denunciar; presentación de informes/denuncias; notificación de; quejas; reportes; canal de denuncias
    consequences 3 consecuencias; sanciones; medidas disciplinarias; advertencia; expulsión; prohibición temporal/permanente; corrección; guía de aplicación; régimen disciplinario
    values 3 compromiso; nuestro compromiso; valores; principios; declaración de diversidad; diversidad; declaración de intenciones; inclusión
    purpose 3 propósito; objetivo; objetivos; misión; finalidad; por qué; objeto
    introduction 1 introducción; preámbulo; presentación; acerca de
    summary 3 resumen; versión corta; versión breve; en resumen
    contents 3 índice; tabla de contenidos; tabla de contenido; ^ contenido $; ^ contenidos $
    definitions 4 glosario; terminología
    definitions 3 definiciones; definición
    responsibilities 3 responsabilidades; responsabilidad; funciones; composición; elección; comité $; roles; ^ equipo $; el/nuestro equipo $
    procedure 3 procedimiento; procedimientos; proceso; resolución de; investigación; respuesta a; gestión de; tramitación
    confidentiality 3 confidencialidad; anonimato; privacidad de
    non-retaliation 3 represalias; no represalias; protección del denunciante
    appeals 4 apelación; apelaciones; recursos $; apelar; reclamaciones
    conflicts-of-interest 4 conflicto de intereses; conflictos de interés; conflictos de intereses; recusación
    conflict-resolution 3 resolución de conflictos; mediación; conflictos
    records 3 registros; archivo; actas; transparencia
    related-policies 3 otras políticas; políticas relacionadas; véase también; ver también
    contact 3 contacto; contactos; preguntas; información de contacto
    attribution 4 atribución; agradecimientos; reconocimientos; créditos; notas finales; referencias; fuentes; origen; notas
    licence 4 licencia; derechos de autor
    revision-history 4 historial; historial de cambios; versiones; versión #; versión $; vigencia; entrada en vigor
    amendment 4 modificaciones; enmiendas; cambios a; revisión; actualización
    faq 4 preguntas frecuentes; faq
    resources 3 recursos; emergencia; emergencias; ayuda; apoyo
    legal 3 aviso legal; responsabilidad legal; descargo
    amendment 4 modificaciones; actualización; cambios
    legal 3 descargo de responsabilidad; responsabilidad legal

    [void]
    aplicación; cumplimiento; código de conducta; introducción; nuestros estándares; estándares; normas; directrices; versión larga; versión completa; versión menos corta; aplicación de la normativa

    [sentence]
    scope 3 @code .. aplica/aplican/aplicable; se aplica a/en/dentro/tanto/también/cuando; espacios gestionados; espacios públicos; represente/representa/representando .. proyecto/comunidad; debe/deben ser .. respetado/cumplido; espera que .. cumplan/sigan/respeten; @person .. deben .. cumplir/respetar/seguir .. @code; todos los que participen; en todos los espacios; ámbito de aplicación; obligados a cumplir
    scope 2 en todos los; redes sociales; eventos; espacios
    expected-behaviours 3 nos esforzamos por; ejemplos de comportamiento .. contribuye/contribuyen/positivo; comportamiento .. esperado; comportamientos .. esperan; se espera que .. respeten/traten/actúen; ^ ser; ^ sea; ^ sé; ^ trate; ^ respete; ^ respetar; ^ tratar; ^ usar lenguaje; ^ utilizar lenguaje; ^ demostrar; ^ aceptar; ^ mostrar; ^ escuchar; ^ ayudar; pedimos que; alentamos a; comportamientos positivos
    expected-behaviours 2 respetuoso; respetuosos; amables; amable; con respeto; empatía; deben; debemos; cortés; considerado
    prohibited-behaviours 3 comportamiento/comportamientos inaceptable/inaceptables/inapropiado/inapropiados .. incluye/incluyen/son; ejemplos de comportamiento inaceptable; acoso .. incluye/incluyen; no se tolerará/tolerarán/permite/permiten/permitirá/acepta; no será/serán tolerado/tolerados; no toleramos; no toleraremos; no es/son aceptable/aceptables; está/están prohibido/prohibida/prohibidos/prohibidas; queda/quedan prohibido/prohibida; prohibido; no debe/deben; no aceptamos; no insulte; no insultes; tolerancia cero; inaceptables
    prohibited-behaviours 2 amenazas; insultos; sexista; racista; discriminatorio; lenguaje sexual; sexualizado; acoso; intimidación; ataques personales; trolling; doxing; excluyente; no deseada; violentas; bromas
    prohibited-behaviours -2 si usted; denuncie; ser reportados; libre de acoso
    reporting 3 pueden/puede/deben .. ser reportados/reportadas/denunciados/reportado/informados; para reportar/denunciar/informar; reportar/denunciar un/una/el/la/cualquier/incidentes; póngase/ponte/ponerse en contacto; si cree/crees/considera/es/ha/has/está/estás .. violando/violado/acoso/acosado/testigo/víctima; por favor .. contacte/informe/notifique/reporte/denuncie/comuníquese/contacta; presentar un/una informe/denuncia/queja/reporte; su informe; informe .. incluya; enviar un informe; puede reportar/denunciar/informar; reportar problemas
    reporting 2 denunciar; reportar; informar; anónima; anónimo; incidente; incidentes; informe; contactar; <email>
    consequences 3 cualquier medida; tomar .. medidas/acciones/medida; expulsión; expulsar; advertencia; suspensión; prohibición/expulsión temporal/permanente; sanción; sanciones; eliminar editar; derecho .. eliminar/retirar/expulsar/prohibir; vetar; consecuencias potenciales/por/de; consecuencias .. incluyen/incluir; cesar; exclusión; medidas correctivas; medidas disciplinarias; puede resultar; retirada; disculpa
    consequences 2 consecuencias; eliminar; violación; incumplimiento
    values 3 nos comprometemos; comprometidos a; comprometidos con; se compromete; independientemente de; libre de acoso; sin importar; valoramos; acoge y fomenta; creemos; damos la bienvenida; nuestros valores; comprometida
    values 2 diversidad; acogedor; acogedora; inclusivo; inclusiva; abierto; bienvenida
    purpose 3 objetivo de este; propósito de este; tiene como objetivo/finalidad; su objetivo es; pretende; el objetivo es; busca
    purpose 2 objetivo; propósito; objetivos; finalidad
    introduction 3 este documento; es una comunidad/organización/conferencia/asociación; fundada en; fundado en; esta página; este código no es exhaustivo; no es exhaustivo; sirve para resumir; no pretende ser
    summary 3 en resumen; versión corta; en pocas palabras
    definitions 3 significa; se define; se refiere a; se entiende por; definido como
    responsibilities 3 es/son responsable/responsables; derecho y la responsabilidad; está compuesto; se compone; compuesto por; elegido; elegidos; nombrado; nombrados; mandato; encargados de; encargado de; integrado por; actualmente .. comité; miembros del comité
    responsibilities 2 responsables; responsabilidad; miembros
    procedure 3 quejas/denuncias/informes .. serán revisadas/investigadas/revisados/investigados/tratados; serán revisadas; investigaremos; investigará; investigar; investigación; dentro de # horas/días; plazo de # horas/días; plazo; acuse de recibo; responderemos; seguimiento; responder a todas
    procedure 2 revisar; decisión; respuesta; proceso; evaluar; resolución; resolver
    confidentiality 3 confidencial; confidencialidad; confidenciales; anonimato; privacidad .. informante/denunciante/persona/seguridad; identidad .. proteger/revelar; proteger .. identidad/confidencialidad; en confidencia
    non-retaliation 3 represalias; mala fe; falsas acusaciones; denuncias falsas; malintencionado
    appeals 3 apelar; apelación; apelaciones; injustamente; reconsideración; recurrir; impugnar; readmisión
    conflicts-of-interest 3 conflicto de intereses; conflictos de intereses; conflicto de interés; recusarse; recusarán; recusar; imparcial; no participará; involucra a .. miembro; excluido
    conflict-resolution 3 mediación; mediador; resolver .. conflictos/directamente/conflicto/disputas/diferencias; malentendido; malentendidos; buenas intenciones; hablar directamente; un mal día; de manera informal; amistosa; disculparse
    conflict-resolution 2 conflicto; conflictos; disculpas
    records 3 archivará; registro de; actas; informe de transparencia; conservará; conservarán
    related-policies 3 otras políticas; complementa; además de .. políticas/código; prevalece; véase; política de; sustituye; consulte .. política/código
    contact 3 si tiene .. preguntas; preguntas .. contacte/escriba/contactar; <email> $; <phone>; póngase en contacto
    contact 2 contacto; correo electrónico; <email>; contactar
    attribution 3 adaptado; adaptada; basado en; basada en; inspirado; inspirada; derivado; gracias a; agradecemos; damos las gracias; tomado de; fuente original; traducido; traducción; contenido e inspiración; créditos; contributor covenant; geek feminism
    licence 3 licencia; creative commons; bajo licencia; cc by; dominio público
    revision-history 3 ^ versión; última actualización; última modificación; aprobado; adoptado; entrada en vigor; versiones anteriores; vigente desde; fecha ::
    amendment 3 puede ser modificado/actualizado/revisado; modificaciones a; será revisado; revisado anualmente/periódicamente; proponer cambios; enmiendas; sugerencias
    resources 3 policía; emergencia; servicios de emergencia; seguridad del; autoridades; escolta; acompañamiento; línea de ayuda; asistencia; sentirse seguro; sentirse segura
    resources 2 seguridad; ayuda; apoyo
    legal 3 responsabilidad legal; descargo; garantía; ley aplicable; leyes aplicables; jurisdicción
    other 3 es una plantilla; plantilla

    consequences 3 posibles consecuencias; consecuencias potenciales; consecuencias .. incluir/incluyen
    prohibited-behaviours 3 se prohíbe/prohíben; queda/quedan prohibido/prohibida/prohibidos/prohibidas; no se permite/permiten/permitirá/permitirán; ^ no compartir/publicar/utilizar/usar/acosar/insultar/difundir/utilices/compartas/publiques/uses; no deberán; no podrán; ^ evitar; ^ evita; ^ evite; abstenerse; absténgase; conducta/conductas inaceptable/inaceptables/inapropiada/inapropiadas .. son/incluye/incluyen; formas de conducta inaceptable; conducta inaceptable ::
    expected-behaviours 3 deben tratarse/respetar/respetarse/actuar/comportarse/mantener; deberán tratarse/respetar/actuar/comportarse/mantener; se deben mantener/respetar; debe respetar/tratar/actuar; tienen el deber; ^ respeta; ^ trata; ^ tratar; ^ usa; ^ escucha; ^ fomentar; ^ promover
    consequences 3 desconectar/desconectaremos/desconectará; perderá .. acceso/derecho; motivo de expulsión; expulsado; expulsados; expulsada; expulsadas; sancionado; sancionados; abandonen; abandonar el; bloqueado; vetado; vetar; medidas necesarias; prohibir el acceso; suspendido
    scope 3 están sujetos a; está sujeto a; está dirigido; de obligado cumplimiento; vinculante; aplica a todas/todos/cualquier; compromete a quienes
    procedure 3 será evaluada/evaluado/investigada/investigado/revisada por
    responsibilities 3 encargados de hacer; encargado de hacer; velará por; velar por
    purpose 3 tiene como finalidad; tiene por objeto; con el objetivo de; con el fin de
    expected-behaviours 3 debes; te rogamos; sonríe; tratar a .. con respeto; sé amable; trata a
    prohibited-behaviours 3 no tiene/tienen lugar/cabida; te abstengas; inaceptable; inaceptables; tiene prohibido; tienen prohibido; no es aceptable; no aceptamos; no toleramos; no será/serán tolerado/tolerada/tolerados/toleradas
    purpose 3 está escrito para; ayudará a; tiene como objetivo/finalidad; con el fin de; el objetivo de; el propósito de
    scope 3 se aplica a; aplica a todas/todos/cualquier; todas las personas .. participen/asistan .. deben/deberán; al participar .. aceptas/acepta; es de obligado cumplimiento; obligatorio para
    reporting 3 contacta a/con; ponte en contacto; acércate; avisa a; repórtalo; denúncialo; habla con .. organización; comunícate con; escríbenos; informa a
    consequences 3 expulsión; expulsado/expulsada/expulsados; sin derecho a reembolso; sin reembolso; será sancionado/sancionada/expulsado; podrá/podrán ser .. expulsado/sancionado/suspendido; derecho a expulsar; baja de la; pérdida de
    legal 3 nos desligamos; no refleja necesariamente; no se hace responsable
    scope 3 obligados/obligadas/obligado a seguir/cumplir/respetar/acatar; deben/deberán/debe aceptar/acatar/seguir/cumplir/respetar .. @code; pedimos/solicitamos que .. acepten/sigan/respeten/cumplan/lean; al participar .. acepta/aceptas/aceptan/usted/te; al unirte/unirse/registrarse/asistir/entrar .. acepta/aceptas/aceptan/usted/te/comprometes; incluyendo organizadores; quienes participan/participen/asistan .. deben/aceptan/deberán; está/va dirigido/dirigida a; rige para/en/a; es de aplicación/cumplimiento/obligado
    reporting 3 pueden/puede/podrán .. informarse/reportarse/denunciarse/comunicarse/notificarse; comunicarse/comunicándose con el/la/los .. equipo/@body; enviando/enviar/envía/envíe un/una correo/mensaje/email; contacta/contacte/contactar/contacten a/con/al .. @body/equipo/cualquier; si eres/es/has/ha víctima/testigo/sido/testiga; para comunicar/notificar .. incumplimiento/incidencia/infracción/caso; ponerse/ponte/póngase en contacto con; habla/hable/avisa/avise/acude/acuda .. con/a/al .. @body/organización/cualquier; formulario de denuncia/denuncias/contacto/reporte; abre/abrir/abra un/una issue/ticket
    consequences 3 puede/podrá/pueden conllevar/acarrear/suponer/implicar/llevar; conllevar .. expulsión; bloqueando/expulsando/eliminando .. usuarios/temas/comentarios/miembros; será/serán expulsado/eliminado/eliminados/bloqueado/retirado/apartado; suspender temporal/permanentemente/o; invitado/invitada/invitados a abandonar/retirarse/salir; reserva el derecho; se reserva .. derecho; pérdida de .. condición/derechos/acceso
    expected-behaviours 3 esperamos que .. actúen/actuén/traten/respeten/sean/se; específicamente alentamos; alentamos; ^ centrarse; ^ asume; ^ pide; ^ recuerda

    [kind]
    governance estatutos; gobernanza
    manual manual; procedimiento; protocolo
    faq preguntas frecuentes; faq
    other privacidad; términos; condiciones de uso; aviso legal; cookies
    code código de conducta; código de ética; código ético; código; normas; reglas; ética; ético; convivencia; deontológico; conducta; comportamiento

    [rule]
    expected-behaviours 3 debe; deben; debemos; debes; deberá; deberán; debería; deberían; hay que; tiene/tienen/tenemos que; está/están obligado/obligados/obligada/obligadas a; se espera; se pide; pedimos; por favor; se compromete/comprometen a; procura/procuren/procurar; ^ @do
    prohibited-behaviours 5 no debe/deben/debemos/deberá/deberán/puede/pueden/podrá/podrán/se; prohibido; prohibida; prohibidos; prohibidas; prohíbe; prohíben; queda/quedan .. prohibido/prohibida; evita; evite; evitar; eviten; abstenerse; abstendrá; abstendrán; absténgase; nunca; jamás; nadie; ^ no; ^ ningún/ninguna; sin .. permiso/consentimiento/autorización; no .. permite/permiten/tolera/toleran/acepta/aceptan
    prohibited-behaviours -5 no dudes/dude/duden; no se aplica; no solo; no sólo; no limitado
    expected-behaviours -3 comité/equipo/consejo/organizadores/moderación .. debe/deben/deberá
    # Who is told to stop has to: what follows a breach is no behaviour that is expected.
    expected-behaviours -5 se les pida/pide que paren/detengan/dejen; pedido que .. pare/detenga
    """#

  /// The pack of language `fa`.
  static let fa = #"""
    # Persian. See README.md of this folder for the format.
    language fa
    and و
    of از برای در به

    [heading]
    scope 3 دامنه; حوزه; دامنه کاربرد; حوزه اجرا; قلمرو; دامنه شمول
    expected-behaviours 3 رفتار مورد انتظار; رفتارهای مورد انتظار; انتظارات; رفتار قابل قبول; رفتارهای پسندیده; آداب
    prohibited-behaviours 3 رفتار غیرقابل قبول; رفتارهای غیرقابل قبول; رفتار غیر قابل; رفتارهای غیر قابل; ممنوعیت; ممنوعیت ها; رفتارهای ممنوع; موارد ممنوع; رفتار ناپسند
    reporting 3 گزارش; گزارش دهی; گزارشدهی; گزارش تخلف; گزارش و اجرا; شکایت; نحوه گزارش; تماس در صورت
    consequences 3 پیامدها; عواقب; مجازات; هشدار; اخطار; محرومیت; محرومیت موقت; محرومیت دائم; تنبیه; ضمانت اجرا; اصلاح
    values 3 تعهد ما; عهد ما; ارزش ها; ارزش های ما; اصول; تعهدات ما; پیمان ما
    purpose 3 هدف; اهداف; هدف ها
    introduction 1 مقدمه; معرفی; درباره ما; پیشگفتار
    summary 3 خلاصه
    contents 4 فهرست; فهرست مطالب
    definitions 4 تعاریف; تعریف ها; واژه نامه
    responsibilities 3 مسئولیت ها; مسئولیتها; مسئولیت های ما; وظایف; اختیارات; اعضای کمیته; مسئولیت های اجرایی
    procedure 3 روند; رسیدگی; فرایند; فرآیند; روند رسیدگی; بررسی
    confidentiality 3 محرمانگی; محرمانه بودن; حفظ محرمانگی
    non-retaliation 3 تلافی; منع تلافی
    appeals 4 تجدید نظر; تجدیدنظر; اعتراض
    conflicts-of-interest 4 تعارض منافع; تضاد منافع
    conflict-resolution 3 حل اختلاف; حل تعارض; میانجیگری
    contact 3 تماس; تماس با ما; ارتباط با ما
    attribution 4 ارجاع; منابع; منبع; انتساب; قدردانی; اسناد
    licence 4 مجوز; پروانه; لیسانس
    revision-history 4 تاریخچه; نسخه #; تاریخچه تغییرات
    amendment 4 تغییرات; بازنگری; اصلاحات; بازخورد
    resources 3 کمک; پشتیبانی; منابع کمکی
    legal 3 سلب مسئولیت; قوانین

    [void]
    آیین رفتار; استاندارد ما; استانداردهای ما; اجرا; کلیات; قوانین رفتاری; قواعد رفتاری; مرام نامه

    [sentence]
    scope 3 اعمال می; اعمال میشود; اعمال می شود; اعمال میگردد; شامل .. فضاهای; در تمام فضاهای; در همه فضاهای; برای همه .. لازم الاجرا; لازم الاجراست; نمایندگی; ملزم به رعایت .. این; شامل حال; صدق میکند; صدق می کند; پایبند باشند
    expected-behaviours 3 نمونه .. رفتار .. کمک; انتظار میرود; انتظار می رود; انتظار داریم; از همه .. میخواهیم; رفتار محترمانه; احترام گذاشتن; احترام به دیدگاه; احترام بگذارند; احترام بگذارید; لطفا; همدلی; مودبانه; باید .. باشند; باید .. کنند; باید .. کنید
    expected-behaviours 2 احترام; محترمانه; باید; مهربان*
    prohibited-behaviours 3 غیرقابل قبول; غیر قابل قبول; پذیرفته نیست; قابل قبول نیست; ممنوع; ممنوع است; مجاز نیست; مجاز نیستند; تحمل نمی; نباید; خودداری کنید; بپرهیزید; پرهیز کنید; نپذیرفتنی; تحمل نخواهد; نکنید; نمایید خودداری
    prohibited-behaviours 2 آزار; تبعیض; تهدید; توهین; اذیت; ارعاب; قلدری; نفرت; هرزنامه
    reporting 3 گزارش دهید; گزارش کنید; گزارش دهند; گزارش داد; گزارش شود; میتوان گزارش; می توانید گزارش; گزارش موارد; تماس بگیرید; اطلاع دهید; اطلاع داده شود; شکایت کنید; به اطلاع .. برسانید; در میان بگذارید; ایمیل بزنید; پیام دهید; اگر .. مشاهده; اگر .. شاهد; در صورت مشاهده
    reporting 2 <email>; گزارش; شکایت; ناشناس
    consequences 3 هشدار; اخطار; محرومیت; تعلیق; مسدود; اخراج; حذف کنند; ویرایش یا حذف; حذف .. محتوا; محدود .. دسترسی; محدود کنند; ممنوعیت موقت; ممنوعیت دائم; موقت یا دائم; دائمی; مجازات; عواقب; پیامد*; اقدام .. مناسب; قطع همکاری; جریمه; برخورد خواهد
    values 3 متعهد; متعهد میشویم; متعهد می شویم; تعهد میکنیم; صرف نظر از; صرفنظر از; بدون توجه به; باور داریم; ارزش میگذاریم; ارزش های ما; استقبال میکنیم
    purpose 3 هدف از; هدف این; هدف ما; به منظور; با هدف; برای اطمینان از
    introduction 3 خوش آمدید; این سند; این جامعه; تاسیس شد; راه اندازی شد
    definitions 3 به معنای; به معنی; منظور از; تعریف می; عبارت است از
    responsibilities 3 مسئول; مسئولیت دارند; وظیفه دارند; موظف; حق دارند; حق و مسئولیت; انتخاب می; متشکل از; اختیار دارند; مسئولیت اجرای
    procedure 3 بررسی می; بررسی خواهند; بررسی و پیگیری; بررسی خواهد; رسیدگی خواهد; رسیدگی می; پیگیری; ظرف # روز; ظرف # ساعت; روز کاری; تصمیم گیری; تصمیم می; تحقیق
    confidentiality 3 محرمانه; محرمانگی; حریم خصوصی .. گزارش; هویت .. گزارش; ناشناس باقی; فاش نخواهد
    non-retaliation 3 تلافی; انتقام; گزارش نادرست; گزارش های نادرست; اتهام دروغ
    appeals 3 تجدید نظر; تجدیدنظر; اعتراض کنید; اعتراض به .. تصمیم; ناعادلانه; درخواست بازبینی
    conflicts-of-interest 3 تعارض منافع; تضاد منافع; بی طرف*
    conflict-resolution 3 میانجی*; حل اختلاف; اختلاف .. حل; عذرخواهی; گفتگو .. حل; سوء تفاهم
    records 3 ثبت خواهد; بایگانی; نگهداری می; صورتجلسه; گزارش شفافیت
    contact 3 سوالات; سوالی; پرسش; <phone>
    contact 2 تماس; <email>
    attribution 3 برگرفته; گرفته شده; اقتباس; بر اساس .. contributor; ترجمه; الهام; contributor covenant
    licence 3 مجوز; creative commons; لیسانس
    revision-history 3 آخرین به روزرسانی; آخرین بروزرسانی; نسخه #; به تصویب; لازم الاجرا از
    amendment 3 تغییر یابد; به روز شود; بروزرسانی شود; ممکن است .. تغییر; پیشنهاد; بازنگری; حق تغییر
    resources 3 پلیس; اورژانس; خط تلفن
    legal 3 مسئولیتی ندارد; مسئولیتی نمی; قوانین جاری; قانون; داده های شخصی; قانونی
    scope 3 شامل همه; برای همه; همه شرکت کنندگان; با شرکت در; موظف به رعایت; ملزم به رعایت
    reporting 3 با ما در میان

    [kind]
    governance اساسنامه; آیین نامه داخلی
    other حریم خصوصی; شرایط استفاده; قوانین استفاده
    code آیین رفتار; منشور اخلاقی; قوانین رفتاری; مرام نامه; مرامنامه; قواعد رفتاری; رفتار; اخلاق; اخلاقی; قوانین; مقررات

    [rule]
    expected-behaviours 3 باید; بایستی; لازم است; موظف; ملزم; لطفا; الزامی است; ضروری است; کنید; باشید; بگذارید; دهید
    prohibited-behaviours 5 نباید; ممنوع; نکنید; نباشید; ندهید; نگذارید; خودداری; پرهیز; مجاز نیست; مجاز نمی; هرگز; پذیرفته نیست; بپرهیزید
    """#

  /// The pack of language `fr`.
  static let fr = #"""
    # French.
    language fr
    and et
    of de du des pour à aux sur contre

    @code = code codes règles règle règlement politique charte document lignes principes politiques
    @person = participants participant participantes membres membre contributeurs contributeur personnes personne tous toutes utilisateurs quiconque bénévoles sponsors intervenants
    @body = comité équipe responsables responsable organisateurs organisateur organisation modérateurs modérateur mainteneurs conseil commission direction médiateurs staff
    @do = soyez respectez respecter faites gardez restez utilisez utiliser écoutez écouter aidez aider traitez traiter prenez prendre pensez demandez demander partagez partager veillez veiller favorisez favoriser accueillez accueillir adoptez adopter montrez faire être agir

    [heading]
    scope 3 portée; champ d application; périmètre; domaine d application; application du; à qui s applique
    expected-behaviours 3 comportement/comportements attendu/attendus/encouragé/encouragés/acceptable/acceptables/positif/souhaité; ce que nous attendons; bonnes pratiques; règles de conduite; attentes
    prohibited-behaviours 3 comportement/comportements inacceptable/inacceptables/interdit/interdits/inapproprié/inappropriés/prohibés; harcèlement; interdictions; non tolérés; ce qui est interdit; conduite inacceptable
    reporting 3 signaler; signalement; signalements; comment signaler; déclarer; en cas de problème; obtenir de l aide; plaintes; si vous
    consequences 3 conséquences; sanctions; sanction; mesures disciplinaires; avertissement; exclusion; bannissement; correction; directives d application; répercussions
    values 3 engagement; engagements; notre engagement; déclaration d intention; valeurs; nos valeurs; principes; diversité; inclusion
    purpose 3 objectif; objectifs; but; mission; objet; pourquoi; finalité
    introduction 1 introduction; préambule; à propos; avant propos
    summary 3 version rapide; résumé; en bref; version courte
    contents 3 table des matières; sommaire
    definitions 4 glossaire; lexique; terminologie
    definitions 3 définitions; définition
    responsibilities 3 responsabilités; responsabilité; rôles; composition; élection; comité $; nos responsabilités; après la réunion
    procedure 3 procédure; procédures; traitement; processus; enquête; suite donnée; que se passe; après la réunion
    confidentiality 3 confidentialité; anonymat
    non-retaliation 3 représailles; vengeance; protection des; dénonciations abusives
    appeals 4 appel; recours; contestation; réclamations
    conflicts-of-interest 4 conflit d intérêts; conflits d intérêts; conflits d intérêt; récusation
    conflict-resolution 3 résolution des conflits; médiation; médiateur; règlement des différends; conflits
    records 3 archives; registre; conservation; transparence
    related-policies 3 autres politiques; politiques connexes; voir aussi; documents liés
    contact 3 contact; contacts; nous contacter; questions; coordonnées
    attribution 4 attribution; attributions; remerciements; crédits; sources; source; références; origine
    licence 4 licence; droits d auteur
    revision-history 4 historique; versions; version #; version $; journal des modifications; entrée en vigueur; mises à jour
    amendment 4 modification; modifications; révision; amendements; évolution
    faq 4 foire aux questions; faq; questions fréquentes
    resources 3 ressources; urgence; urgences; aide; soutien; pour en savoir plus
    legal 3 mentions légales; responsabilité légale; clause de non responsabilité
    other 3 important $
    scope 3 champ d application; portée; à qui s applique; domaine d application
    expected-behaviours 3 règles de base; règles de vie; engagements des membres; savoir vivre; obligations; droits et devoirs; devoirs; bonnes pratiques; respect; propreté
    prohibited-behaviours 3 interdit; interdits; déconseillé; à proscrire; ce qui est interdit; comportements interdits; comportements à éviter
    reporting 3 en cas de problème; signalement; signalements; comment vous défendre; comment signaler; comment réagir; alerter; que faire en cas; que faire si; contact en cas
    consequences 3 sanctions; sanction; conséquences; non respect; exclusion; manquements; mesures disciplinaires
    legal 3 responsabilité; responsabilités et; limitation de responsabilité; sites tiers; données personnelles; for juridique; droit applicable; protection des données; divers
    amendment 4 modification; modifications; évolution; révision

    [void]
    code; code de conduite; introduction; application; nos standards; nos critères; règles; mise en œuvre; exécution; version longue; version complète

    [sentence]
    scope 3 @code .. s applique/appliquent; code .. applique; s applique à/aux/dans/au/également/lors; couvre/couvrent .. comportement/conduite/participants/activités; représente/représentent le projet/la communauté; doivent s engager à suivre; s engagent à accepter; attendons .. participants .. respectent/suivent; est attendu .. respectent; dans tous les lieux; dans tous les espaces; espaces publics; sont tenus de respecter
    scope 2 applique; lors de tous; tous les lieux; événements; réseaux sociaux; respecter ces règles; espaces
    expected-behaviours 3 comportements/comportement attendus/attendu/encouragés/acceptés; comportements qui contribuent/favorisent; exemples de comportements .. positif/positifs/contribuent; nous nous efforçons; nous attendons de; ^ soyez; ^ traitez; ^ respectez; ^ faites preuve; ^ utilisez; ^ écoutez; ^ communiquez; ^ acceptez; ^ aidez; ^ essayez; ^ favorisez; ^ reconnaissez; ^ évitez de supposer; ^ honorez; ^ cherchez; ^ partagez; ^ assurez; ^ veillez; traitez vous les uns
    expected-behaviours 2 respectueux; bienveillance; bienveillant; avec respect; courtois; doivent; empathie; devez
    prohibited-behaviours 3 comportements/comportement inacceptables/inacceptable/inappropriés .. incluent/comprennent/sont/inclut/comprend/vont; exemples de comportements inacceptables/inappropriés; harcèlement .. inclut/comprend/incluent; ne sera/seront/est/sont .. toléré/tolérés/tolérées/tolérée/accepté/acceptés; ne tolérons; ne tolère; est/sont interdit/interdits/interdite/interdites/inacceptable/inacceptables/proscrit; ne doivent pas; ne sont pas appropriés/appropriées; n ont pas leur place; inapproprié; ne pas utiliser; à proscrire; tolérance zéro; utilisation de langage .. sexuel; harcèlement en public; nous n acceptons pas
    prohibited-behaviours 2 sexiste; raciste; discriminatoires; insultes; insultants; menaces; intimidation; harcèlement; trolling; attaques personnelles; caractère sexuel; connotation sexuelle; imagerie sexuelle; non sollicité; traque; dénigrement
    prohibited-behaviours -2 contactez; si vous .. contactez; êtes harcelé; sans harcèlement; signalé
    reporting 3 peuvent être signalés/signalées/rapportés/reportés; signaler un/une/des/tout/toute/le/les; signalez; si vous .. harcelé/harcelés/témoin/victime/remarquez/subissez/constatez/pensez; êtes victime; veuillez/merci/prière .. contacter/informer/signaler/prévenir/avertir; contactez .. membre/équipe/organisateurs/immédiatement/personnel/secours/modérateurs; faire un signalement; votre signalement; en contactant; déposer une plainte; faire part
    reporting 2 signaler; contacter; contactez; anonyme; signalement; incident; incidents; <email>
    consequences 3 toute mesure; prendre .. mesure/mesures/action/actions; prendre toutes; expulsion; exclusion; avertissement; avertir; bannir; bannissement; banni; suspension; exclus; exclure; sanctions; sanctionner; sans remboursement; répercussions; doivent .. obtempérer/cesser/arrêter; à qui .. demandé .. arrêter/cesser; droit de supprimer/retirer/bannir; supprimer éditer; mesures correctives; expulsés; risque/risquent .. expulsion/renvoi/bannissement; renvoi; conséquences .. définies/déterminées; s expose; renvoyer
    consequences 2 conséquences; supprimer; retirer; mesure; enfreint; enfreignent; ne respectent pas
    values 3 nous nous engageons; s engage à; engageons à; nous souhaitons; quel que soit; quels que soient; sans harcèlement; nous croyons; nos valeurs; nous valorisons; engagement nécessite; indépendamment de; peu importe; exempt de harcèlement; est dédié/dédiée; s engagent .. à offrir
    values 2 accueillante; accueillant; ouverte; diversité; inclusif; inclusive; bienvenue; dignité
    purpose 3 but de ce; objectif de ce; vise à; a pour but/objectif/objet; ont pour but/objectif; définit les comportements; les objectifs; afin de garantir
    purpose 2 objectif; objectifs; définit; promeut; but
    introduction 3 est une communauté; est une association/organisation/conférence; fondé en; fondée en; ce document; cette page; regroupe; réunit; choisissent de travailler ensemble
    summary 3 en bref; version rapide; en résumé
    definitions 3 signifie; désigne; on entend par; est défini; se définit; fait référence à; il s agit d
    responsibilities 3 est/sont responsable/responsables; sont chargés; est chargé; droit et la responsabilité; ont pour responsabilité; est composé; se compose; élus; élu; nommés; nommé; mandat; feront respecter; fera respecter; appliqueront ce; si vous êtes responsable
    responsibilities 2 responsables; responsabilité; responsabilités; veiller
    procedure 3 plaintes/signalements .. seront/sera .. examinées/étudiées/examinés/traités/traitées/étudiés; seront examinées; enquête; enquêter; sous # heures/jours; dans les # heures/jours; délai; traité dans; donnera lieu à une réponse; accusé de réception; donner suite; suivi
    procedure 2 examiner; décision; évaluer; réponse; étudiées; traitées; processus
    confidentiality 3 confidentialité; confidentiel; confidentielle; confidentiellement; anonymat; vie privée .. personne/rapporteur/victime; identité .. protégée/divulguée/révélée; secret
    confidentiality -2 informations confidentielles; d autrui
    non-retaliation 3 représailles; de mauvaise foi; fausses accusations; fausses déclarations; malveillant; dénonciation calomnieuse
    appeals 3 faire appel; appel de; contester; injustement; à tort; recours; reconsidérer; réintégration; réexamen
    conflicts-of-interest 3 conflit d intérêts; conflits d intérêts; récuser; récusation; impartialité; impliquant .. membre
    conflict-resolution 3 médiation; médiateur; médiateurs; résoudre .. conflit/conflits/directement/désaccords/différends; résolus .. directement; malentendu; malentendus; de bonne foi; bonnes intentions; parler directement; à l amiable; présenter des excuses; désaccords; à résoudre
    conflict-resolution 2 excuses; conflit; conflits; différends
    records 3 archivé; conservés; registre; rapport de transparence; compte rendu
    related-policies 3 complète; complètent; autres politiques; en complément; prévaut; voir aussi; remplace; plutôt que de remplacer; code s ajoute; autre politique
    contact 3 pour toute question; questions .. contactez/contacter/écrire; nous joindre; <email> $; <phone>
    contact 2 contact; courriel; <email>; joindre
    attribution 3 adapté; adaptée; inspiré; inspirée; basé sur; basée sur; tiré de; dérivé; provient; remerciements; remercions; merci à; source originale; source d origine; traduit; traduction; crédits; contributor covenant; geek feminism; issu
    licence 3 licence; creative commons; sous licence; cc by; domaine public; licencié
    revision-history 3 ^ version #; ^ version <year>; dernière mise à jour; dernière modification; approuvé; adopté; entrée en vigueur; version précédente; versions précédentes; mis à jour le; remplace la version; cette version
    revision-history 2 mise à jour; approuvée
    amendment 3 peut être modifié/révisé/mis; modifications de ce; révisé régulièrement; proposer des modifications; amendement; amendements; améliorer ce; sera révisé
    resources 3 police; services d urgence; secours; sécurité du lieu; forces de l ordre; escorte; accompagner; accompagnement; hôtel; ligne d écoute; assistance; se sentir en sécurité; autres formes d assistance
    resources 2 sécurité; aider; aide; urgence
    legal 3 responsabilité légale; juridique; droit applicable; aucune garantie; lois applicables
    other 3 est un modèle; cette page est un modèle
    scope 3 s impose à; s imposent à; tenus de se conformer; est tenu de; est opposable; s applique à l ensemble; destiné à tous
    expected-behaviours 3 doivent respecter/faire/adopter/se; sont tenus de; s engagent à respecter; ont le devoir; a le devoir; est tenu au respect; doit faire preuve; ^ respecter; ^ faire preuve; ^ utiliser; ^ écouter; ^ être respectueux/bienveillant/ouvert
    prohibited-behaviours 3 est/sont interdit/interdite/interdits/interdites; il est interdit; interdiction de; est proscrit/proscrite; sont proscrits/proscrites; ^ ne pas; s abstenir; abstenez vous; ne doit/doivent pas; ne sera/seront pas toléré/tolérée/tolérés/tolérées; n est pas toléré/tolérée/acceptable/accepté; ne sont pas tolérés/acceptés/acceptables
    consequences 3 peut entraîner; peuvent entraîner; pourra entraîner; sanctions disciplinaires; exclu; exclue; exclus; exclues; avertissement; avertissements; manquement .. sanction/sanctions/exclusion; passible; pourra être exclu/sanctionné
    responsibilities 3 veillera à; veille à la; chargé de faire respecter
    scope 3 impliquent l acceptation; implique l acceptation; vaut acceptation; toute personne qui accède; tout adhérent; adhérent .. association .. soumis/respect*; s engage à respecter .. charte/règlement/présent/code; s applique/appliquent à; est destiné à tous; accepte .. règlement/charte/conditions/règles; accepter .. règlement/charte/conditions/règles; a vocation à s appliquer
    expected-behaviours 3 s engage à; s engagent à; sont à trier; est invité/invités/invitée/invitées à; sont invités/invitées à; a l obligation; ont l obligation; sont tenues/tenus; est tenu/tenue; prière de; merci de; à laver; à nettoyer; à ranger; doit être respecté; respectez; soyez
    expected-behaviours -3 nous nous engageons; l association s engage; les organisateurs s engagent
    prohibited-behaviours 3 sont déconseillés; est déconseillé; formellement/strictement interdit/interdits/interdite; n est pas un lieu; n a pas vocation; à proscrire; n est pas toléré; ne seront pas tolérés; ne sera pas toléré; ne sont pas autorisés; n est pas autorisé
    reporting 3 en cas de problème; nous contacter; expliquer votre problème; expliquez votre problème; contacter un/une/le/la/les .. opérateur/modérateur/administrateur/organisateur/membre/responsable/bénévole; prévenir un/une/le/la/les; alertez; adressez vous; vous adresser; signaler .. modérateur/administrateur/organisateur/équipe; parlez en
    consequences 3 se réserve .. droit de refuser/bloquer/supprimer/exclure/suspendre/bannir; résilier; sera/seront sanctionné/sanctionnée/sanctionnés/sanctionnées/exclu/exclue/exclus/banni/banni/bannis/supprimé/supprimés/suspendu; exclusion .. définitive/temporaire/immédiate; exclusion de la/du/l; radiation; avertissement; kick; bannissement; pourra être exclu; mise à la porte
    consequences -3 renvoyer vers; liens .. renvoyer; à l exclusion de
    amendment 3 est modifiable; libre de modifier; version qui prévaut; se réserve .. droit de modifier; peut être modifié; peuvent être modifiées
    purpose 3 ont pour objet; a pour objet; a pour but; ont pour but; vise à; afin de garantir; objectif de
    legal 3 décline toute responsabilité; n assume aucune responsabilité; aux risques et périls; fourni en l état; aucun cas .. responsable/responsables; renonciation; droit suisse/français/applicable; tribunaux; rgpd; données personnelles; loi informatique
    confidentiality -3 mot de passe; vie privée d autrui; données personnelles; informations confidentielles
    scope 3 en participant .. vous/acceptez/accepte/engagez; en rejoignant .. vous/acceptez; en vous inscrivant; vous acceptez .. respecter/suivre .. @code/charte; espaces de discussion .. comprennent/incluent/sont; nous demandons à .. respecter/suivre/accepter; doivent .. accepter/respecter/suivre/adhérer .. @code/charte; toutes les personnes .. participant/participent/présentes; y compris .. organisateurs/bénévoles/intervenants; concerne/concernent .. ensemble/tous/toutes/membres/participants; valable/valables/vaut pour/dans/sur; est valable; au sein de/des/du .. espaces/locaux/événements
    reporting 3 si vous .. êtes victime/témoin/harcelé/harcelée; si vous .. victime/témoin/inquiétude; pouvez contacter/vous/écrire/alerter/prévenir/signaler/en; vous pouvez contacter; n hésitez pas à nous contacter/parler/venir/en/signaler/alerter; déposer une/plainte; faire un/remonter .. signalement/témoignage; parlez/parler à .. organisateur/membre/équipe/bénévole; par email/mail/courriel à; ouvrir/ouvrez une/un issue/ticket
    consequences 3 donner lieu à .. sanction/sanctions/exclusion; sanction/sanctions allant jusqu; exclusion définitive/temporaire; peut/peuvent/pourra être exclu/exclue/exclus/sanctionné/sanctionnée/banni/suspendu; prié/priée/priés/invité de quitter; retrait de .. accès/droits/badge/adhésion; exclusion du/de/des
    expected-behaviours 3 ^ excusez vous; ^ tu .. ras
    prohibited-behaviours 3 refuse .. toute forme; refuse/refusons/condamne/rejette .. discrimination/harcèlement/violence; ^ n insistez; personne ne peut/doit; toute forme de discrimination/harcèlement/violence .. est/sera; ne peut .. imposer/présupposer

    [kind]
    governance statuts; règlement intérieur
    manual manuel; guide d application; procédure
    faq faq; foire aux questions
    other confidentialité; conditions d utilisation; mentions légales; vie privée
    code code de conduite; code d éthique; charte; code d; règles; déontologie; déontologique; éthique; conduite; bonnes pratiques; savoir vivre
    code nétiquette; netiquette; règles; charte

    [rule]
    expected-behaviours 3 ^ je; ^ nous; ^ j; doit; doivent; devez; devrait; devraient; devriez; il faut; est/sont tenu/tenus/tenue/tenues de; s engage/engagent à; est/sont prié/priés/priée/priées de; nous vous demandons; nous demandons; merci de; veuillez; ^ @do; veille/veillent à; a/ont le devoir de
    prohibited-behaviours 5 ne/n .. pas/jamais/aucun/aucune/plus/rien; ^ je ne/n; interdit; interdite; interdits; interdites; interdiction; défense de; prohibé; prohibée; évitez; éviter; s abstenir; abstenez; s abstient; s abstiennent; proscrit; proscrits; ^ pas de; ^ aucun/aucune; sans .. autorisation/consentement/accord/permission
    prohibited-behaviours -5 n hésitez pas; n ayez pas peur; ne .. pas/hésitez/hésiter hésiter/pas; ne s applique pas
    expected-behaviours -3 comité/équipe/conseil/organisateurs/modération .. doit/doivent/devra
    # Who is told to stop has to: what follows a breach is no behaviour that is expected.
    expected-behaviours -5 priés de cesser; prié de cesser; demandé .. de cesser/arrêter
    """#

  /// The pack of language `he`.
  static let he = #"""
    # Hebrew. See README.md of this folder for the format.
    language he
    and ו
    of של על עבור

    [heading]
    scope 3 תחולה; היקף; תחולת הקוד; תחולת התקנון; על מי חל; היכן חל
    expected-behaviours 3 התנהגות מצופה; התנהגות רצויה; ציפיות; מה מצופה; כללי התנהגות; התנהגות הולמת; חובות החברים
    prohibited-behaviours 3 התנהגות אסורה; התנהגות לא מקובלת; התנהגות לא קבילה; התנהגות בלתי מקובלת; איסורים; אסור; התנהגות שאינה מקובלת; הטרדה; הטרדות; הטרדה מינית; מה אסור
    reporting 3 דיווח; דיווחים; דיווח על; הדיווח; איך מדווחים; כיצד לדווח; הגשת תלונה; תלונות; פניות; למי פונים
    consequences 3 השלכות; סנקציות; אזהרה; הרחקה; ענישה; עונשים; השעיה; חסימה; תוצאות; הפרות; אמצעי משמעת; צעדים
    values 3 ההתחייבות שלנו; ערכים; הערכים שלנו; מחויבות; עקרונות; ההבטחה שלנו
    purpose 3 מטרה; מטרות; המטרה; ייעוד; מטרת הקוד; מטרות העמותה
    introduction 1 מבוא; הקדמה; אודות; פתיח
    summary 3 תקציר; בקצרה; הגרסה הקצרה
    contents 4 תוכן עניינים
    definitions 4 הגדרות; מונחים
    responsibilities 3 אחריות; תפקידים; סמכויות; ועד; הוועד; מוסדות; הרכב; חובות וזכויות; האסיפה הכללית
    procedure 3 הליך; תהליך; טיפול בתלונות; בירור; טיפול; נוהל; אופן הטיפול
    confidentiality 3 סודיות; חיסיון; אנונימיות
    non-retaliation 3 התנכלות; הגנה על מתלוננים
    appeals 4 ערעור; ערעורים; ערר
    conflicts-of-interest 4 ניגוד עניינים; ניגודי עניינים
    conflict-resolution 3 יישוב סכסוכים; פתרון סכסוכים; גישור
    contact 3 יצירת קשר; צור קשר; פרטי קשר; אנשי קשר; פרטי התקשרות
    attribution 4 קרדיט; מקורות; תודות; ייחוס
    licence 4 רישיון; רישוי; זכויות יוצרים
    revision-history 4 היסטוריית שינויים; גרסה #
    amendment 4 שינויים; שינוי התקנון; תיקונים; עדכונים
    resources 3 עזרה; סיוע; משאבים; תמיכה
    legal 3 כתב ויתור; אחריות משפטית; משפטי

    [void]
    קוד התנהגות; כללי; תקנון; מבוא; אכיפה; כללים; הסטנדרטים שלנו; קוד אתי

    [sentence]
    scope 3 חל על; חלה על; חלים על; חל גם; חל בכל; חלים בכל; תקף ל*; תקפים ל*; תקף בכל; מחייב את; מחייבים את; מתחייבים לפעול לפי; נדרשים לציית ל*; נדרשים לפעול לפי; מייצג* .. הקהילה; כל המרחבים; כל מי שמשתתף; בכל מרחבי
    expected-behaviours 3 דוגמאות להתנהגות .. תורמ*; מצופה; מצפים מכל*; אנו מצפים; אנחנו מצפים; אנו מבקשים; אנחנו מבקשים; נא ל*; יש לכבד; יש להתייחס; יש לנהוג; יש לשמור; היו אדיבים; התייחסו; כבדו; הפגנת אמפתיה; חייבים לכבד; נהגו ב*
    expected-behaviours 2 כבוד; בכבוד; אדיבות; באדיבות; מכבד*; אמפתיה
    prohibited-behaviours 3 אסור; אסורה; אסורים; אסורות; לא מקובל*; בלתי מקובל*; לא קביל*; אין לפרסם; אין להשתמש; אין לפגוע; אין להטריד; לא נסבול; לא תתקבל; לא יתקבלו; לא תתאפשר; אינה מקובלת; אינם מקובלים; לא נקבל; אפס סובלנות; אין מקום ל*; חל איסור; הימנעו; יש להימנע; אל ת*; לא יפגע; אין להעלות
    prohibited-behaviours 2 הטרדה; הטרדות; הטרדה מינית; אפליה; איומים; השפלה; עלבונות; בריונות; ספאם; גזענות; פוגעני*
    reporting 3 דווחו; ניתן לדווח; אפשר לדווח; יש לדווח; נא לדווח; לדווח ל*; לדווח על; פנו אל; פנו ל*; ניתן לפנות; אפשר לפנות; יש לפנות; אנא פנו; צרו קשר; ליצור קשר; להגיש תלונה; תלונה .. להגיש; אם .. נתקלתם; אם .. נתקלת; אם .. הוטרד*; אם .. עדים; עדים ל*; ספרו ל*; מוטרדים
    reporting 2 <email>; דיווח; תלונה; תלונות; אנונימי*
    consequences 3 אזהרה; הרחקה; להרחיק; יורחק; השעיה; להשעות; חסימה; לחסום; ייחסם; סילוק; לסלק; הסרה של; להסיר; השלכות; סנקציות; ללא החזר; עונש; פיטורין; צעדים; אמצעים; לנקוט; הדחה; ביטול חברות; תופסק חברות*; באופן זמני או קבוע; לצמיתות; מחיקה; יימחקו
    values 3 מתחייבים; ללא קשר ל*; ללא תלות ב*; אנו מאמינים; אנחנו מאמינים; מחויבים ל*; ערכים; הערכים; ללא הבדל; סביבה .. בטוחה; חופשית מהטרדה; נטולת הטרדות
    purpose 3 מטרת; המטרה; מטרתו; מטרתה; נועד ל*; נועדו ל*; נועדה ל*; במטרה ל*; כדי להבטיח
    introduction 3 ברוכים הבאים; מסמך זה; היא קהילה; הוא ארגון; היא עמותה; נוסד*
    definitions 3 פירושו; משמעו; מוגדר כ*; מוגדרת כ*; הכוונה ל*
    responsibilities 3 אחראי על; אחראים על; אחראית על; הוועד .. רשאי; רשאי; רשאים; מורכב מ*; נבחר*; ימנה; בסמכות; סמכות; ממונה על; תפקידו; בעלי הזכות והאחריות
    procedure 3 ייבדק*; תיבדק; ייחקר*; תיחקר; יטופל*; תטופל; תוך # ימים; תוך # שעות; בתוך # ימים; ימי עסקים; בירור; יחליט; תחליט; החלטה תתקבל; יזמן; חקירה; נבחן
    confidentiality 3 סודיות; בסודיות; חסוי*; חיסיון; דיסקרטי*; פרטיות .. המדווח*; פרטיות .. המתלונ*; לא יחשפ*; אנונימיות
    non-retaliation 3 התנכלות; נקמה; תלונת שווא; תלונות שווא; תלונה כוזבת
    appeals 3 ערעור; לערער; ערר; עיון מחדש; שלא בצדק
    conflicts-of-interest 3 ניגוד עניינים; ניגוד אינטרסים; יפסול עצמו
    conflict-resolution 3 גישור; לגשר; יישוב .. סכסוך; לפתור .. מחלוק*; מחלוקת; התנצל*; אי הבנה
    records 3 פרוטוקול*; תיעוד; יתועד*; ישמר*; נשמרים
    contact 3 לשאלות; שאלות .. פנו; <phone>
    contact 2 <email>; טלפון
    attribution 3 מבוסס על; מבוססת על; מבוססים על; הותאם מ*; תורגם; נלקח מ*; בהשראת; contributor covenant
    licence 3 רישיון; ברישיון; creative commons
    revision-history 3 עודכן לאחרונה; עדכון אחרון; גרסה #; נכנס לתוקף; אושר ב*
    amendment 3 רשאי לשנות; לשנות את התקנון; עשוי להשתנות; שינוי התקנון; יעודכן; הצעות ל*; לעדכן את
    resources 3 משטרה; המשטרה; קו חם; מוקד; ער"ן
    legal 3 אינה אחראית; אינו אחראי; לא תישא באחריות; לא יישא; על פי חוק; החוק; חוק; מידע אישי
    scope 3 כל המשתתפים; בהשתתפות; מחויבים לציית; תקף ל
    reporting 3 שלחו מייל

    [kind]
    governance תקנון העמותה; תקנון עמותה; תקנון מצוי
    other מדיניות פרטיות; תנאי שימוש
    code קוד התנהגות; קוד אתי; כללי התנהגות; אתיקה; תקנון; כללים; התנהגות; אמנה

    [rule]
    expected-behaviours 3 יש ל*; חייב; חייבים; חייבת; צריך; צריכים; נדרש; נדרשים; על כל; אנא; נא; נדרשת; מתבקש; מתבקשים; ^ היו; יש
    prohibited-behaviours 5 אין ל*; אסור; אסורה; אל; חל איסור; לעולם לא; יש להימנע; הימנעו; ללא אישור; ללא רשות; ללא הסכמה; ^ לא; אין
    prohibited-behaviours -5 אין צורך; אל תהססו; לא רק
    """#

  /// The pack of language `it`.
  static let it = #"""
    # Italian.
    language it
    and e ed
    of di del della dei delle dell per su contro

    @code = codice codici norme norma regole regolamento politica politiche linee documento principi
    @person = partecipanti partecipante membri membro contributori collaboratori persone persona tutti tutte utenti chiunque relatori
    @body = comitato commissione team organizzatori organizzatore organizzazione moderatori moderatore consiglio responsabili direttivo leader amministratori
    @do = sii siate rispetta rispettate rispettare tratta trattate trattare usa usate usare utilizza utilizzare ascolta ascoltate ascoltare aiuta aiutate aiutare mantieni mantenere agisci agire condividi condividere considera considerare essere dare chiedere partecipare contribuire collaborare promuovere

    [heading]
    scope 3 ambito; ambito di applicazione; campo di applicazione; applicabilità; a chi si applica; portata
    expected-behaviours 3 comportamento/comportamenti atteso/attesi/positivo/positivi/accettabile/accettabili/incoraggiato; buone pratiche; cosa ci aspettiamo; norme di comportamento
    prohibited-behaviours 3 comportamento/comportamenti inaccettabile/inaccettabili/vietato/vietati/proibito/proibiti/inappropriato/inappropriati; esempi inaccettabili; divieti; molestie; non è consentito; bullismo
    reporting 3 segnalazione; segnalazioni; segnalare; come segnalare; denunce; reclami; denuncia
    consequences 3 conseguenze; sanzioni; provvedimenti; misure disciplinari; avvertimento; ammonizione; espulsione; sospensione; correzione; linee guida per l applicazione; ban
    values 3 impegno; il nostro impegno; valori; principi; dichiarazione di intenti; diversità; inclusione
    purpose 3 scopo; scopi; obiettivo; obiettivi; finalità; missione; perché
    introduction 1 introduzione; premessa; preambolo
    summary 3 riassunto; in breve; versione breve; sintesi
    contents 3 indice; sommario
    definitions 4 glossario; terminologia
    definitions 3 definizioni; definizione
    responsibilities 3 responsabilità; ruoli; composizione; elezione; commissione $; comitato $; commissione del; comitato del
    procedure 3 procedura; procedure; processo; gestione; indagine; procedimento
    confidentiality 3 riservatezza; confidenzialità; anonimato
    non-retaliation 3 ritorsioni; ritorsione; tutela del segnalante
    appeals 4 appello; ricorso; ricorsi; appelli
    conflicts-of-interest 4 conflitto di interessi; conflitti di interesse; conflitti di interessi; astensione
    conflict-resolution 3 risoluzione dei conflitti; mediazione; mediatore; mediatrice; conflitti
    records 3 registri; archivio; verbali; trasparenza
    related-policies 3 altre politiche; politiche correlate; vedi anche; documenti correlati
    contact 3 contatti; contatto; domande
    attribution 4 attribuzione; attribuzioni; ringraziamenti; crediti; riconoscimenti; riferimenti; fonti; origine; note
    licence 4 licenza; diritto d autore
    revision-history 4 cronologia; storico; versioni; versione #; versione $; entrata in vigore
    amendment 4 modifiche; emendamenti; revisione; aggiornamenti
    faq 4 domande frequenti; faq
    resources 3 risorse; emergenza; emergenze; supporto; aiuto
    legal 3 note legali; responsabilità legale
    prohibited-behaviours 3 comportamenti non ammessi; comportamento inaccettabile; comportamenti inaccettabili; divieti; non ammessi; cosa non fare; vietato
    expected-behaviours 3 comportamento atteso; comportamenti attesi; doveri; regole di comportamento; norme di comportamento; buone norme; rispetto
    consequences 3 sanzioni; provvedimenti; conseguenze; penalità
    reporting 3 segnalazioni; segnalazione; come segnalare; a chi rivolgersi

    [void]
    messa in atto; applicazione; codice di condotta; codice di comportamento; introduzione; i nostri standard; norme; versione lunga; versione completa

    [sentence]
    scope 3 @code .. applica/applicano; si applica a/in/all/ai/a/anche/quando/sia/nell; spazi pubblici; rappresenta/rappresentano .. progetto/comunità; tenuti a rispettare; sono tenuti; ci si aspetta che .. rispettino/seguano; @person .. devono .. rispettare/seguire .. @code; in tutti gli spazi; ambito di applicazione; tutti i partecipanti
    scope 2 spazi; eventi; social media; in tutti
    expected-behaviours 3 ci impegniamo a essere; esempi di comportamento .. contribuisce/contribuiscono/positivo; comportamento .. atteso; comportamenti .. attesi; ci si aspetta che .. rispetto/trattino; ^ essere; ^ sii; ^ siate; ^ rispettare; ^ rispetta; ^ tratta; ^ usare; ^ dimostrare; ^ accettare; ^ mostrare; ^ ascolta; chiediamo di
    expected-behaviours 2 rispettoso; rispettosi; gentile; gentili; con rispetto; empatia; devono; cortese
    prohibited-behaviours 3 comportamento/comportamenti inaccettabile/inaccettabili/inappropriato/inappropriati .. include/includono/sono/comprendono; esempi di comportamento inaccettabile; molestia/molestie .. include/includono/comprende/comprendono; non sarà/saranno tollerato/tollerati/tollerata/tollerate; non tolleriamo; non è/sono accettabile/accettabili/consentito/consentiti/tollerato/tollerati/ammesso; è/sono vietato/vietati/vietata/vietate/proibito/proibiti; non deve/devono; tolleranza zero; inaccettabili; non tollera
    prohibited-behaviours 2 minacce; insulti; sessista; razzista; discriminatorio; linguaggio sessuale; molestie; molestia; intimidazione; intimidazioni; attacchi personali; trolling; bullismo; sminuire; umiliare; immagini sessuali; non gradite
    prohibited-behaviours -2 sei pregato; segnalazione; segnalato; priva di molestie
    reporting 3 possono/può/devono .. essere segnalati/segnalata/segnalato/segnalate; per segnalare; segnalare un/una/il/la/qualsiasi/incidenti; sei pregato; puoi fare/effettuare una segnalazione; contatta/contattare/contattate .. comitato/organizzatori/membro/commissione; se .. vittima/testimone/assisti/subisci/sicuro; ti preghiamo di .. segnalare/contattare; fare una segnalazione; segnalazione può essere; inviare una segnalazione; segnalazione anonima; riportarlo; segnalalo
    reporting 2 segnalare; segnalazione; anonima; anonimo; incidente; contattare; <email>
    consequences 3 qualsiasi misura/azione/provvedimento; prendere .. misure/provvedimenti/azioni; espulsione; espellere; avvertimento; avvertire; ammonizione; sospensione; sanzione; sanzioni; rimuovere modificare; diritto .. rimuovere/espellere/intraprendere/prendere; bando temporaneo/permanente; temporaneamente o permanentemente; esclusione; misure correttive; può comportare; rimozione; immediatamente .. rispettare; smettere; richiesta di fermare; allontanare; allontanamento
    consequences 2 conseguenze; rimuovere; violazione; violazioni
    values 3 ci impegniamo; si impegna; impegnati a; indipendentemente da; a prescindere; priva di molestie; libero da molestie; crediamo; i nostri valori; valori della; valorizza; apprezza; valore alla; promuove; promuovono; accoglie
    values 2 diversità; accogliente; inclusivo; inclusiva; inclusività; aperto; collaborazione; condivisione
    purpose 3 scopo di questo; obiettivo di questo; ha lo scopo; ha come obiettivo; mira a; lo scopo è; al fine di garantire
    purpose 2 scopo; obiettivo; finalità; obiettivi
    introduction 3 questo documento; è una comunità/organizzazione/conferenza/associazione; fondata nel; fondato nel; questa pagina
    summary 3 in breve; in sintesi; versione breve
    definitions 3 significa; si definisce; si riferisce a; si intende; definito come
    responsibilities 3 è/sono responsabile/responsabili; diritto e la responsabilità; è composto; è composta; composto da; composta da; eletto; eletti; nominato; nominati; mandato; incaricato; incaricati; co presidente; presidente
    responsibilities 2 responsabilità; membri; responsabili
    procedure 3 reclami/segnalazioni .. saranno/verranno esaminati/esaminate/valutate/investigate/gestite; saranno esaminate; indagine; indagare; indagherà; entro # ore/giorni; segue una procedura; procedura standard; conferma di ricezione; quando viene fatta una segnalazione; valuterà; ci assicureremo
    procedure 2 esaminare; decisione; risposta; processo; valutare; procedura; procedure
    confidentiality 3 confidenziale; confidenziali; riservato; riservata; riservate; riservatezza; anonimato; privacy .. persona/segnalante/sicurezza; identità .. proteggere/rivelare; confidenzialità; tenute riservate
    non-retaliation 3 ritorsioni; ritorsione; in malafede; in mala fede; false accuse; segnalazioni false
    appeals 3 fare appello; appello; ricorso; ingiustamente; riconsiderare; contestare; riammissione
    conflicts-of-interest 3 conflitto di interessi; conflitto di interesse; conflitti di interessi; conflitti di interesse; astenersi; imparziale; imparzialità; ricusarsi
    conflict-resolution 3 mediazione; mediatore; mediatrice; risolvere .. conflitti/direttamente/conflitto/controversie; risoluzione .. conflitto; malinteso; malintesi; buone intenzioni; parlare direttamente; chiedere scusa
    conflict-resolution 2 conflitto; conflitti; scuse
    records 3 archiviato; archiviate; registro; verbali; rapporto di trasparenza; conservati
    related-policies 3 altre politiche; in aggiunta a; prevale; vedi anche; integra; sostituisce
    contact 3 per domande; domande .. contatta/contattare/scrivere; <email> $; <phone>
    contact 2 contatto; contatti; email; <email>
    attribution 3 adattato; adattata; basato su; basata su; basato sul; ispirato; ispirata; derivato; grazie a; ringraziamo; ringraziamenti; tratto da; fonte originale; tradotto; traduzione; contributor covenant; geek feminism; basate sul
    licence 3 licenza; creative commons; cc by; pubblico dominio; rilasciato sotto
    revision-history 3 ^ versione; ultimo aggiornamento; ultima modifica; approvato; adottato; entrata in vigore; versioni precedenti; in vigore dal; iniziale esteso; data ::
    amendment 3 può essere modificato/aggiornato/rivisto; modifiche a; sarà rivisto; rivisto annualmente/periodicamente; proporre modifiche; emendamenti; suggerimenti
    resources 3 polizia; emergenza; servizi di emergenza; forze dell ordine; sicurezza dell; scorta; accompagnare; assistenza; sentirsi al sicuro; sia al sicuro; al sicuro e
    resources 2 sicurezza; aiuto; supporto
    legal 3 responsabilità legale; garanzia; legge applicabile; leggi applicabili; giurisdizione
    other 3 è un modello
    scope 3 si applica a; si applicano a; è vincolante; sono tenuti a rispettare; si estende a
    expected-behaviours 3 devono rispettare/comportarsi/trattare; sono tenuti a; ha il dovere; hanno il dovere; ^ rispetta; ^ rispettare; ^ sii; ^ siate; ^ ascolta; ^ trattare; ^ usare
    prohibited-behaviours 3 è/sono vietato/vietata/vietati/vietate; è/sono proibito/proibiti/proibite; non è/sono consentito/consentiti/ammesso/ammessi/tollerato/tollerati/accettabile/accettabili; non sarà/saranno tollerato/tollerati/tollerate; non tolleriamo; ^ evitare; ^ evita; devono evitare; non devono; astenersi
    consequences 3 espulso; espulsi; espulsione; ammonizione; avvertimento; sanzione; sanzioni; sospensione; allontanato; allontanati; può comportare; provvedimenti disciplinari
    introduction 3 nasce con; senza alcun fine di lucro; è un gruppo; è una comunità; è un associazione
    expected-behaviours 3 ci si aspetta; si aspettano; rispetto reciproco; ci aspettiamo; tratta; rispetta; siate; si prega di; si invita a; si invitano; è richiesto; sono tenuti
    prohibited-behaviours 3 non ammissibili; non ammessi; non ammesso; comportamenti non; non saranno ritenuti; comportamenti offensivi; non è gradita; non sono ammessi/ammesse; non è ammesso/ammessa; è vietato/vietata; sono vietati/vietate; non è consentito/consentita; non verranno tollerati; non saranno tollerati/tollerate; non sarà tollerato/tollerata; non si tollera; inaccettabile; inaccettabili; è proibito
    consequences 3 verranno eliminati/rimossi/cancellati/bannati; sarà/saranno rimosso/rimossi/eliminati/bannato/bannati/escluso/espulso; si provvederà a rimuovere; bloccare l utente; bannato; ban; cancellarne; espulsione; allontanamento; esclusione; richiamo; ammonizione; sospensione; provvedimenti
    values 3 indipendentemente da/dal/dalla; ci impegniamo; crediamo
    reporting 3 segnala; segnalare .. a/ad/al/alla/agli; segnalato/segnalati a; contatta; contattare .. amministratore/amministratori/moderatore/organizzatore/organizzatori/staff; rivolgiti; rivolgersi a; scrivere a; avvisa
    scope 3 si applica a; si applicano a; vale per; è rivolto a; chiunque partecipi; tutti i partecipanti .. tenuti/devono; accetta/accettano .. regolamento/codice; accettazione .. regolamento/codice
    expected-behaviours -3 il gruppo .. dovrebbe; nasce con
    scope 3 accettano/accetta/accetti/accettate .. di .. rispettare/seguire/registrarsi; partecipando/iscrivendosi/iscrivendoti/registrandosi/accedendo .. accetta/accetti/accettano/si/dichiara; dichiara/dichiarano .. rispettare/accettare/conoscere; chiediamo a .. rispettare/seguire/accettare; tenuto/tenuti/tenute al rispetto; al rispetto del; è/sono vincolante/vincolanti/obbligatorio per; rivolto/rivolta a tutti/tutte/chi; compresi .. organizzatori/relatori/volontari/sponsor; valgono per/in; vale in; chi partecipa; dentro e fuori
    reporting 3 puoi/potete/possono/può .. contattare/scrivere/rivolgersi/rivolgerti/segnalare; scrivi/scrivete/scrivere .. a/ad/al/all; invia/inviare/inviate .. mail/email/messaggio/segnalazione; parla/parlane/parlatene con; avvisa/avvisare/informa/informare .. moderatori/moderatore/staff/@body; in caso di .. contattare/contatta/segnalare/rivolgersi/violazione; apri/aprire una/un issue/ticket
    consequences 3 si riserva/riservano .. diritto; verrà/verranno .. rimosso/rimossa/bannato/bannata/espulso/espulsa/sospeso/allontanato; invitato/invitati a lasciare/uscire; pena l/la; perdita/perdere .. diritto/accesso/qualifica

    [kind]
    governance statuto; governance
    manual manuale; procedura; protocollo
    faq domande frequenti; faq
    other privacy; termini; condizioni d uso; note legali; cookie
    code codice di condotta; codice di comportamento; codice etico; codice; regole; etica; etico; deontologico; deontologia; condotta; comportamento; carta
    code regolamento; netiquette; norme

    [rule]
    expected-behaviours 3 deve; devono; dobbiamo; devi; dovrà; dovranno; dovrebbe; dovrebbero; bisogna; occorre; è necessario; è tenuto/tenuta; sono tenuti/tenute; si impegna/impegnano; si chiede; chiediamo; si prega; per favore; ^ @do
    prohibited-behaviours 5 non deve/devono/può/possono/si/è/sono/dovrà; vietato; vietata; vietati; vietate; vieta; proibito; proibita; proibiti; evita; evitate; evitare; evitino; astenersi; astiene; astengono; mai; nessuno; ^ non; ^ nessun/nessuna; senza .. permesso/consenso/autorizzazione; non .. permesso/consentito/tollerato/accettato/accettabile
    prohibited-behaviours -5 non esitare/esitate; non si applica; non solo
    expected-behaviours -3 comitato/commissione/consiglio/organizzatori/moderazione .. deve/devono/dovrà
    # Who is told to stop has to: what follows a breach is no behaviour that is expected.
    expected-behaviours -5 chiesto di smettere/cessare/interrompere
    """#

  /// The pack of language `ja`.
  static let ja = #"""
    # Japanese. Text is matched character by character, so phrases are written as they stand.
    language ja
    and と

    [heading]
    scope 3 適用範囲; 対象; 適用; 範囲
    expected-behaviours 3 期待される行動; 望ましい行動; 行動規範; 行動指針; ガイドラインの概要; 期待する; 推奨; 求められる
    prohibited-behaviours 3 禁止事項; 禁止行為; 禁止; 許されない; 容認されない; 受け入れられない; 不適切な行動; ハラスメント; 遮断
    reporting 3 報告ガイドライン; 報告; 通報; 相談窓口; 相談; 連絡方法; 違反行為への対応; 申告; 遵守体制
    consequences 3 処分; 罰則; 懲戒; 制裁; 措置; 警告; 追放; 施行ガイドライン; 執行ガイドライン; 修正; 是正; 違反した場合; 一時的な; 永久的な
    values 3 誓約; 約束; 理念; 価値観; 多様性に関する; 多様性; 基本方針; 宣言; コミットメント; 私たちの公約
    purpose 3 目的; 趣旨; 使命; ねらい
    introduction 1 はじめに; 序文; 前文
    summary 3 要約; 概要; まとめ; 短いバージョン
    contents 3 目次
    definitions 3 定義; 用語
    responsibilities 3 責任; 責務; 委員会; 組織; 役割; 体制; 管理者
    procedure 3 手続き; 手続; 手順; 対応手順; 報告の解決; 解決; 調査; 対応方法; 審査
    confidentiality 3 秘密保持; 機密保持; 守秘義務; 匿名
    non-retaliation 3 報復; 不利益取扱い; 通報者の保護
    appeals 4 異議申立; 異議申し立て; 不服申立; 上訴
    conflicts-of-interest 4 利益相反
    conflict-resolution 3 紛争解決; 仲裁; 調停; 対立
    records 3 記録; 保存; 議事録
    related-policies 3 関連規程; 関連文書; 他の規程; 参考規程
    contact 3 連絡先; 問い合わせ; 問合せ
    attribution 4 帰属; 謝辞; 出典; 文末脚注; 脚注; クレジット; 参考文献
    licence 4 ライセンス; 著作権
    revision-history 4 改訂履歴; 変更履歴; 附則; 付則; 施行; 制定; バージョン
    amendment 4 改定; 改正; 規程の変更; 変更 $; 見直し; 改廃
    faq 4 よくある質問
    resources 3 参考情報; 緊急; 支援
    legal 3 免責; 法的

    [void]
    行動規範; 執行; 施行; 総則; ガイドライン; 標準; 私たちの標準; 詳細版; 本文

    [sentence]
    scope 3 適用され; 適用する; 適用されます; に適用; 対象とする; 対象となる; すべての場所; 順守する必要; 遵守する必要; 参加するすべての人; 代表する場合; 従う必要
    scope 2 範囲; イベント; チャンネル; すべての会員
    expected-behaviours 3 真摯に取り組みます; しましょう; ありましょう; 期待され; 期待します; 積極的に貢献; 貢献する行動; 心がけ; 努めるものとする; 尊重し; 努めなければならない; 行動するものとする; 良い環境; 前向きな環境; 協力し合; 大事にしよう; しなければならない
    expected-behaviours 2 尊重; 思いやり; 敬意; 協力; 共感; 優しく
    prohibited-behaviours 3 してはならない; 行わない; 禁止; 許されない; 許しません; 許容されません; 容認されない; 受け入れられない; 認められません; 一切の関係を持たない; 容認しません; しないでください; 許されません; 禁じ; 許容できない行動; 不適切な行為
    prohibited-behaviours 2 差別的; 侮辱; 嫌がらせ; 脅迫; 性的; 暴力的; ハラスメント; 荒らし; 個人情報を投稿
    reporting 3 報告してください; 通報; 報告することができ; 報告を; 連絡してください; 相談するものとする; ご連絡ください; 報告できます; に報告; 報告する; 報告書; 問題を報告
    reporting 2 報告; 連絡; 匿名; 相談; 違反行為; <email>
    consequences 3 処分; 警告; 追放; 除名; 停止; 資格停止; 懲戒; 措置を講; 措置をとる; 削除 .. 編集; 永久 .. 禁止; 一時的 .. 禁止; 退会; 退場; 出入り禁止; 違反した場合; 潜在的な結果; 結果として; 制裁; 禁止処分
    consequences 2 違反; 罰; 処罰; 措置
    values 3 約束します; 誓います; 誓約; 歓迎します; 歓迎しています; 関係ありません; 問わず; 関わらず; にかかわらず; ハラスメントのない; 多様性; 尽力します
    values 2 歓迎; 多様; 理念
    purpose 3 目的とする; 目的と; ことを目的; 定める; を目指; 基本方針
    purpose 2 ため; 目的
    introduction 3 この文書; 本文書; この規程は; 完全ではありません; 団体です; コミュニティです; 設立
    introduction 1 この行動規範は
    definitions 3 とは; をいう; という; 意味する; 定義
    definitions -2 以下
    responsibilities 3 責任を負; 責任があり; 権利と責任; 構成され; 委員会は; 選出; 任命; 任期; 責務; 担当する; 委員会のメンバー; 現在の委員
    procedure 3 調査し; 調査を; 審査; 時間以内; 日以内; 受領; 検討し; 速やかに; 決定する; 対応するように; 対応します; 事実確認; 確認し; フォローアップ; 迅速
    procedure 2 調査; 対応; 検討; 決定
    confidentiality 3 秘密; 機密; 守秘; プライバシー; 匿名性; 身元; 個人を特定; 非公開
    confidentiality -2 漏えい; 共有すること; 非公開情報
    non-retaliation 3 報復; 不利益な取扱い; 不利益な取り扱い; 不利益を; 不利益な; 虚偽の; 悪意のある
    appeals 3 異議; 不服; 再審査; 再考
    conflicts-of-interest 3 利益相反; 不正な利益; 当事者 .. 除外; 利害関係; 委員 .. 含まれる; 関与 .. 除外; 公平性; 除外され
    conflict-resolution 3 仲裁; 調停; 善意; 誤解; 話し合; 当事者間; 嫌な日; 謝罪
    records 3 記録を; 保管; 議事録; 保存する
    related-policies 3 他の規程; 補完; 併せて; 優先する; をご参照; をご覧ください
    related-policies -2 詳細
    contact 3 お問い合わせ; 問い合わせ先; <email> $; 連絡先
    contact 2 <email>; 連絡
    attribution 3 に基づ; 参考に; 引用; 改変; 影響され; 感謝します; 作成したグループに; 翻訳; 由来; 着想; 原文; 出典; 謝辞; 改作
    licence 3 ライセンス; クリエイティブ; 著作権; 許諾; creative commons
    revision-history 3 より施行; から施行; 施行する; 施行日; 最終更新; 改訂; 制定; 改定日; バージョン; 採択
    amendment 3 変更は; 改正; 改定; 変更することができ; 見直す; 変更する場合; 更新される
    resources 3 警察; 緊急; 救急; 警備; 支援団体; 相談機関
    legal 3 免責; 法的責任; 保証; 準拠法
    scope 3 に適用; を対象と; 対象とします; 適用されます
    expected-behaviours 3 敬意を払; 尊重しましょう; 尊重してください; しなければならない; するものとする; 心がけ
    prohibited-behaviours 3 禁止します; 禁止する; してはならない; してはいけません; 許されません; 許容しません; 容認しません; しないでください; 行わない
    consequences 3 退場; 除名; 参加を禁止; 警告; 処分; 追放; 参加をお断り
    reporting 3 報告される; に報告; ご連絡ください; 報告してください; お知らせください; 通報; 相談窓口
    scope 3 同意したものとみなし; 同意しなければなりません; に適用されます; すべての参加者に適用
    scope -3 日本法; 法が適用
    expected-behaviours 3 明記する; 責任を持って; ご協力ください; 尊重し; 尊重します; 心がけてください; お願いします; お願いいたします; 期待されます
    prohibited-behaviours 3 行ってはなりません; 許可されません; 認められません; ルールを守ってください; しないでください; 禁止します; 禁止されています; お控えください; ご遠慮ください; 容認しません; 容認されません; 許容しません; を否定します; してはいけません; 控えてください; 同意なく; 禁じ
    consequences 3 投稿の削除; 初回違反; 利用停止; アカウントの停止; 退場; 退会; 除名; 削除することがあります; 措置を取る; 措置を講じ; 処分; 警告
    confidentiality 3 報告者の情報; 情報を厳格に保護; 報告者の身元; 報告者のプライバシー; 秘密を守
    amendment 3 内容を変更することがあり; 改善を提案; 改定することがあり; 変更する場合があります; 見直し; 改善の提案; 改訂
    legal 3 一切責任を負いません; 一切の責任を負わない; 専属的合意管轄; 日本法; 法令; 免責; 準拠法
    reporting 3 ご報告ください; 報告してください; ご連絡ください; 報告することができ; 通報してください; お知らせください; 連絡してください; 相談してください; ご相談ください; 報告機能
    procedure 3 詳しく調査; 慎重に評価; 結果を通知; 調査を行い; 検討し; 対応を決定
    records 3 定期的な公開; 対応記録; 記録を保管; 統計
    resources 3 サポート体制; 保護措置; 相談窓口
    values 3 目指します; 大切にします; 歓迎します; 約束します; 信じています; 支持します
    definitions -3 と言う; という意見; という考え
    scope 3 ポリシーの対象; 規範の対象; 規約の対象; の対象は; 遵守を求め; 遵守するよう求め; 遵守をお願い; 遵守していただ; 守っていただ; 全ての関係者; すべての関係者; 全ての参加者; すべての参加者 .. 遵守; 同意した上で; 同意いただ; 同意の上; 参加するにあたり; に参加する方; 従っていただ; 従うものとし
    reporting 3 見つけた場合 .. お知らせ; 遭った場合; 受けた場合 .. 連絡/相談/報告; 気づいた場合; 見かけた場合; スタッフに .. お知らせ/声/連絡/相談; 声をかけてください; までご連絡; まで連絡; にご相談; お問い合わせください; 申し出てください
    consequences 3 退出していただ; 退出をお願い; 退出を求め; 指示に従わない; 参加を取り消; 注意や警告; 払い戻し; 中止や; 退場の指示; 利用をお断り; 出入りを禁止
    prohibited-behaviours 3 一切禁止; 禁止し; 歓迎しません; 謹んでください; 慎んでください

    [kind]
    governance 定款; 規約; 運営規則
    manual 手順書; マニュアル; 対応手順
    faq よくある質問
    other プライバシー; 利用規約; 個人情報保護
    code 行動規範; 倫理; コンプライアンス; 規範; ルール; 心得; 行動指針; 行動原則; 綱領; ガイドライン; マナー
    code コミュニティガイドライン; 行動規約; 利用ルール; 参加規約

    [rule]
    expected-behaviours 3 しなければ; なければならない; なければなりません; するものとする; するものとします; ください; 下さい; べき; よう努め; 努める; 努めます; 心がけ; 心掛け; 守る; 守ります; こと $; ましょう; 求められ; 遵守
    prohibited-behaviours 5 してはならない; してはなりません; はならない; ないでください; ないこと; 禁止; 禁じ; 行わない; しないもの; しません; 慎む; 控え; 避け; 許可なく; 許可なし; 無断; 認めません; 許されない; 許容されない
    prohibited-behaviours -5 遠慮なく; ためらわ; に限らない; 限りません
    expected-behaviours -3 委員会は; 運営は; 理事会は
    # Who is told to stop has to: what follows a breach is no behaviour that is expected.
    expected-behaviours -5 直ちに .. 中止; 直ちに .. やめ; 直ちに .. 従う
    """#

  /// The pack of language `ko`.
  static let ko = #"""
    # Korean. See README.md of this folder for the format. Hangul is matched syllable by syllable, like Han.
    language ko
    and 및
    of 에대한 관한

    [heading]
    scope 3 적용 범위; 적용 대상; 범위; 적용됩니다; 누구에게 적용
    expected-behaviours 3 기대하는 행동; 기대되는 행동; 권장 행동; 바람직한 행동; 지켜야 할; 지침; 해주세요; 해 주세요; 예절; 에티켓; 존중; 의무
    prohibited-behaviours 3 금지; 금지 행위; 금지 사항; 용납되지 않는; 용인하지 않; 허용되지 않는; 부적절한; 제한; 지양; 하지 말아; 하지 마세요; 괴롭힘; 받아들일 수 없는
    reporting 3 신고; 신고하기; 신고 절차; 신고 방법; 신고해주세요; 제보; 문의 및 신고; 도움이 필요; 위반과 신고
    consequences 3 위반 시 조치; 위반시 조치; 제재; 조치; 처벌; 결과; 경고; 일시 정지; 영구 정지; 징계; 시정; 영구 추방; 일시적
    values 3 우리의 약속; 서약; 가치; 지향하는 가치; 핵심 가치; 원칙; 포용; 우리의 입장; 선언; 다양성; 다짐
    purpose 3 목적; 의도와 목적; 취지; 목표
    introduction 1 소개; 들어가며; 머리말; 서문; 개요
    summary 3 요약; 짧은 버전; 한눈에
    contents 4 목차; 차례
    definitions 4 정의; 용어
    responsibilities 3 책임; 운영진; 권리와 책임; 위원회; 집행 책임; 의무와 책임; 구성; 역할
    procedure 3 처리 과정; 처리 절차; 절차; 조사; 대응 절차; 처리 과정과 원칙; 심의
    confidentiality 3 기밀; 비밀 유지; 익명성; 피해자 보호; 신고자 보호
    non-retaliation 3 보복 금지
    appeals 4 이의 제기; 이의제기; 재심; 이의 신청
    conflicts-of-interest 4 이해 상충; 이해충돌; 이해 충돌
    conflict-resolution 3 분쟁 해결; 갈등 해결; 중재
    records 3 투명성; 기록; 보관
    contact 3 연락처; 문의; 문의처
    attribution 4 저작자; 출처; 참고; 참고한 문서; 기여; 감사의 말; 참고했어요; 귀속
    licence 4 라이선스; 라이센스; 저작권; 이용 허락
    revision-history 4 변경 이력; 개정 이력; 버전; 변경 기록
    amendment 4 개선; 개정; 변경; 제안; 개선 제안; 개선 절차; 검토 기준; 의견; 수정
    faq 4 자주 묻는 질문
    resources 3 지원; 도움말; 추가 자료; 상담
    legal 3 면책; 법적 고지; 법적 책임

    [void]
    행동 강령; 행동강령; 당부의 말; 총칙; 시행; 집행; 소개; 우리의 기준; 커뮤니티 가이드라인; 규칙; 부칙; 전체 버전; 긴 버전

    [sentence]
    scope 3 에 적용됩니다; 에 적용된; 적용 범위; 적용됩니다; 적용되며; 모든 참가자에게; 모든 공간과; 모든 공간에서; 온오프라인; 준수하는 데 동의; 공개적으로 커뮤니티를 대표; 대표하는 경우; 구속력; 모든 회원에게
    expected-behaviours 3 긍정적인 환경; 행동의 예; 기대합니다; 기대하는; 부탁드립니다; 부탁드려요; 해주세요; 해 주세요; 해주시기 바랍니다; 해 주시기 바랍니다; 지켜주세요; 지켜 주세요; 준수해; 준수하; 존중합니다; 존중해; 배려; 해야 합니다; 노력합니다; 하도록 합니다; 권장합니다; 주의합니다; 바랍니다
    expected-behaviours 2 존중; 배려; 공감; 친절
    prohibited-behaviours 3 금지됩니다; 금지합니다; 금지된; 금지하; 금지; 허용되지 않; 허용하지 않; 용납되지 않; 용납하지 않; 용인하지 않; 용인되지 않; 하지 말아; 하지 마세요; 하지 마십시오; 하지 않습니다; 하지 않아야; 해서는 안; 하여서는 안; 삼가; 자제해; 자제하; 지양; 받아들일 수 없는; 부적절한; 하는 행위
    prohibited-behaviours 2 괴롭힘; 괴롭히; 차별; 비하; 모욕; 성희롱; 혐오; 희롱; 스토킹; 협박; 욕설
    reporting 3 신고할 수 있; 신고해; 신고하; 신고 절차; 알려주세요; 알려 주세요; 알려주시; 보고할 수 있; 보고해; 도움을 요청; 연락해; 연락 주; 문의해; 제보해; 목격; 경험하거나
    reporting 2 <email>; 신고; 연락; 익명; 제보
    consequences 3 조치를 취; 조치가; 제재; 경고; 이용 정지; 계정 정지; 영구; 이용 제한; 추방; 퇴장; 게시물 삭제; 삭제될 수; 삭제하; 환불되지 않; 환불 없이; 법적 조치; 처벌; 징계; 박탈; 차단; 일시적으로; 제명; 자격 정지; 제거; 탈퇴
    values 3 약속합니다; 서약; 지향합니다; 믿습니다; 무관하게; 관계 없이; 관계없이; 상관없이; 상관 없이; 포용; 환영합니다; 보장합니다; 가치를; 소중히; 노력하고 있습니다; 인정합니다; 지지합니다
    purpose 3 목적으로; 목적은; 목적을; 위해 마련; 위하여 만들; 하기 위해 만들; 하기 위한 것; 목표로
    introduction 3 입니다 이 문서; 이 문서는; 커뮤니티입니다; 오신 것을 환영; 단체입니다
    definitions 3 의미합니다; 뜻합니다; 이란; 라 함은; 정의합니다; 정의됩니다
    responsibilities 3 책임이 있; 책임을 집니다; 책임을 지고; 권리와 책임; 운영진은; 운영진의; 위원회는; 권한을 가; 구성됩니다; 선출; 임명; 담당합니다; 역할을
    procedure 3 검토됩니다; 검토합니다; 검토하고; 검토할; 조사; 접수되면; 처리 과정; 처리 절차; 추가 정보를 요청; 통지; 영업일; 일 이내; 시간 이내; 결정합니다; 판단합니다; 심의; 회의를
    confidentiality 3 신원은; 신원 보호; 신원을 보호; 비공개로; 기밀; 익명으로 처리; 비밀을; 비밀로; 사생활과 안전; 공개하지 않; 누설
    non-retaliation 3 보복; 허위 신고; 허위의 신고; 악의적인 신고; 불이익
    appeals 3 이의 제기; 이의를 제기; 이의제기; 재검토; 재심; 부당
    conflicts-of-interest 3 이해 상충; 이해충돌; 이해관계
    conflict-resolution 3 중재; 대화로 해결; 갈등을; 분쟁; 오해; 사과
    records 3 정기적으로 공개; 기록하고; 기록됩니다; 기록을 보관; 보관; 투명성; 통계
    related-policies 3 참고하세요; 도 적용됩니다; 약관을
    contact 3 문의 사항; 궁금한 점; 대표 연락처; <phone>
    contact 2 연락처; 문의; <email>
    attribution 3 참고하였습니다; 참고했; 참고한; 차용; 기반으로 작성; 기반으로 합니다; 각색; 번역; 영감; contributor covenant
    licence 3 라이선스; 크리에이티브 커먼즈; 저작자표시; creative commons; 라이센스
    revision-history 3 변경 이력; 릴리즈 노트; 개정일; 시행일; 최종 수정; 마지막 수정; 제정; 부터 시행
    amendment 3 개선 제안; 변경될 수 있; 개정될 수 있; 제안할 수 있; 제안해; 의견을 보내; 보내주세요; 수정될 수; 개선할; 개선하; 기여해; 변경 사항; 개정할 수
    resources 3 경찰; 소방서; 상담; 동행; 병원; 긴급
    legal 3 책임을 지지 않; 책임지지 않; 법률; 관련 법; 면책; 개인정보보호법; 법령
    scope 3 적용 대상은; 적용 대상; 적용되나요; 모두가 이 기준; 참여하는 모든; 참가자 모두; 동의하는 것으로; 동의한 것으로; 준수해야 합니다; 지켜야 합니다; 참가자 연사
    reporting 3 알려 주; 알려주; 말씀해; 연락 바랍; 연락주; 운영진에게; 이메일로; 문의 바랍; 신고 방법; 위반 사례를; 겪으셨다면; 발견하면; 발견하시면; 발견한 경우
    consequences 3 참여가 제한; 참여를 제한; 제한될 수; 제한할 수; 강제 퇴장; 퇴장 조치; 참가를 거부; 자격을 박탈; 받을 수 없; 불이익; 강퇴

    [kind]
    governance 정관; 회칙; 운영 규정
    manual 처리 절차; 대응 매뉴얼; 매뉴얼
    other 개인정보; 이용약관; 이용 약관; 서비스 약관
    code 행동 강령; 행동강령; 윤리; 커뮤니티 가이드; 규칙; 수칙; 가이드라인; 행동 수칙; 행동 규범

    [rule]
    expected-behaviours 3 해야 합니다; 하여야 한다; 해야 한다; 하여야 합니다; 주세요; 주십시오; 바랍니다; 하십시오; 필요합니다; 합시다; 주시기; 하도록; 의무; 야 합니다
    prohibited-behaviours 5 하지 마; 하지 말; 해서는 안; 하여서는 아니; 지 않도록; 안 됩니다; 안됩니다; 없습니다; 금지; 삼가; 자제; 지양; 지 않습니다; 지 마세요; 말아 주세요; 말아주세요; 아니 된다; 불가
    prohibited-behaviours -5 책임을 지지 않; 책임지지 않; 망설이지; 뿐만 아니라
    expected-behaviours -3 운영진은; 위원회는
    """#

  /// The pack of language `nl`.
  static let nl = #"""
    # Dutch. See README.md of this folder for the format.
    language nl
    and en
    of van voor bij over tegen

    @code = gedragscode code regels huisregels reglement richtlijnen gedragsregels statuten document beleid afspraken huishoudelijk
    @person = deelnemer deelnemers lid leden iedereen gebruiker gebruikers bezoeker bezoekers medewerker medewerkers bijdragers personen vrijwilligers studenten allen je jij u sprekers sponsors gasten
    @body = bestuur organisatie organisatoren team commissie moderators moderator beheerders leiding gemeenschapsleiders vertrouwenspersoon coördinator raad
    @do = wees respecteer gebruik ruim houd hou help luister vraag geef behandel zorg let denk spreek laat blijf toon volg meld breng sluit maak neem

    [heading]
    scope 3 toepassingsgebied; reikwijdte; bereik; toepasselijkheid; voor wie; waar geldt; werkingssfeer
    expected-behaviours 3 verwacht gedrag; gewenst gedrag; wat we verwachten; wat wij verwachten; verwachtingen; gedragsregels; omgangsregels; goed gedrag
    prohibited-behaviours 3 onaanvaardbaar gedrag; ongewenst gedrag; onacceptabel gedrag; ongepast gedrag; verboden; niet toegestaan; grensoverschrijdend gedrag; wat niet mag
    reporting 3 melden; meldingen; melding maken; hoe melden; melding; meldpunt; klachten indienen; vertrouwenspersoon; klacht indienen
    consequences 3 gevolgen; sancties; maatregelen; waarschuwing; consequenties; correctie; tijdelijk verbod; permanent verbod; schorsing; uitsluiting; overtredingen; tijdelijke uitsluiting; permanente uitsluiting; handhavingsrichtlijnen
    values 3 onze belofte; waarden; onze waarden; kernwaarden; principes; uitgangspunten; onze toezegging; gelofte
    purpose 3 doel; doelstelling; doelen; missie; waarom; doelstellingen
    introduction 1 inleiding; over ons; voorwoord; introductie
    summary 3 samenvatting; in het kort; kortom; korte versie
    contents 4 inhoud; inhoudsopgave
    definitions 4 definities; begrippen; begripsbepalingen; woordenlijst
    responsibilities 3 verantwoordelijkheden; taken; samenstelling; bestuur; rollen; bevoegdheden; handhavingsverantwoordelijkheden; rechten en plichten
    procedure 3 procedure; afhandeling; behandeling; onderzoek; werkwijze; klachtenprocedure
    confidentiality 3 vertrouwelijkheid; geheimhouding; anonimiteit
    non-retaliation 3 bescherming van melders; represailles
    appeals 4 beroep; bezwaar; bezwaar en beroep
    conflicts-of-interest 4 belangenverstrengeling; belangenconflict; belangenconflicten
    conflict-resolution 3 conflictoplossing; bemiddeling; mediation; geschillen
    contact 3 contact; contactgegevens; vragen; contactpersonen
    attribution 4 bronvermelding; bronnen; dankwoord; bron; attributie; toekenning; naamsvermelding
    licence 4 licentie; auteursrecht
    revision-history 4 versiegeschiedenis; versie #; wijzigingsgeschiedenis
    amendment 4 wijzigingen; wijziging; wijziging van; evaluatie; feedback
    resources 3 hulp; ondersteuning; meer informatie; noodgevallen
    legal 3 aansprakelijkheid; disclaimer; juridisch

    [void]
    handhaving; gedragscode; huisregels; algemeen; inleiding; onze standaarden; onze normen; regels; slotbepalingen; lange versie; volledige versie

    [sentence]
    scope 3 @code geldt; @code gelden; is van toepassing; zijn van toepassing; geldt voor; gelden voor; geldt in; geldt zowel; gelden in; vertegenwoordig* .. gemeenschap; akkoord met .. @code; gaat akkoord met; binden* voor; verplicht .. @code .. na te leven; @person .. houden aan .. @code; dient zich te houden aan; in alle ruimtes; openbare ruimtes
    expected-behaviours 3 gedrag dat bijdraagt; voorbeelden van gedrag .. bijdra*; wij verwachten; we verwachten; wordt verwacht; verwacht dat; verwachten dat; we vragen; ^ wees; ^ respecteer; ^ toon; ^ tonen van; ^ behandel; ^ luister; ^ ruim; ^ gebruik; dien je; dient te; dienen te; empathie; ^ help; ^ houd rekening
    expected-behaviours 2 respectvol; vriendelijk; respect; beleefd; respecteren
    prohibited-behaviours 3 onaanvaardbaar; onacceptabel; ongewenst gedrag; ongepast gedrag; verboden; niet toegelaten; niet toegestaan; niet getolereerd; tolereren .. niet; tolereren geen; niet geaccepteerd; accepteren geen; mag niet; mogen niet; mag geen; mogen geen; mag er niemand; niemand mag; maak geen; gebruik geen; wordt er geen; is geen plaats voor; onthoud je; onthouden van; vermijd; ^ geen; ^ niet
    prohibited-behaviours 2 intimidatie; pesten; discriminatie; beledig*; seksueel; bedreig*; trollen; racistisch*
    reporting 3 meld; meld dit; meld het; kan worden gemeld; kunnen worden gemeld; gemeld worden bij; gerapporteerd; melden bij; melden aan; neem contact op; contact opnemen met; richt je tot; wend je tot; spreek .. aan; laat het .. weten; klacht indienen; indien je .. getuige; als je .. getuige; als je .. lastig; als je .. slachtoffer; als je .. ziet; als je .. meemaakt; vertrouwenspersoon .. terecht; een melding doen; melding maken
    reporting 2 <email>; melden; anoniem; vertrouwenspersoon; klacht*
    consequences 3 waarschuwing; waarschuwen; uitsluiting; uitgesloten; verbannen; verbanning; ban; maatregelen .. nemen; maatregel; schorsing; geschorst; verwijder* van; verwijderd; verbod; royement; geroyeerd; gevolgen; consequentie*; sanctie*; toegang .. ontzegd; toegang .. ontzeggen; ontslag; zonder terugbetaling; kan leiden tot; berisping; gevraagd .. te vertrekken; weggestuurd
    values 3 beloven; beloven wij; ongeacht; wij geloven; we geloven; onze waarden; zetten ons in voor; wij streven; we streven; hechten .. waarde; vrij van intimidatie; is iedereen welkom; inclusieve
    purpose 3 doel van; het doel; heeft tot doel; heeft als doel; bedoeld om; is bedoeld; om ervoor te zorgen; deze @code beschrijft; beoogt
    introduction 3 is een vereniging; is een gemeenschap; welkom bij; dit document; werd opgericht; is opgericht; is een hackerspace
    definitions 3 wordt verstaan; verstaan we onder; onder .. verstaan; betekent; wordt bedoeld; gedefinieerd als
    responsibilities 3 verantwoordelijk voor; is verantwoordelijk; zijn verantwoordelijk; het bestuur zal; bestaat uit; gekozen door; benoemd; ziet toe op; recht en de verantwoordelijkheid; bevoegd om; heeft het recht
    procedure 3 beoordeeld en onderzocht; worden onderzocht; wordt onderzocht; zal .. onderzoeken; binnen # dagen; binnen # uur; werkdagen; wordt behandeld; worden behandeld; neemt een besluit; neemt .. beslissing; algemene vergadering bijeenroepen; hoor en wederhoor
    confidentiality 3 vertrouwelijk; vertrouwelijkheid; anonimiteit; privacy .. melder; geheimhouding
    non-retaliation 3 represaille*; vergelding; valse melding*; valse beschuldiging*; te goeder trouw .. meld*
    appeals 3 in beroep; beroep aantekenen; bezwaar maken; onterecht; bezwaar
    conflicts-of-interest 3 belangenverstrengeling; belangenconflict*; onpartijdig*
    conflict-resolution 3 bemiddel*; mediator; geschil*; conflict .. oplossen; spreek elkaar aan; bespreek het; in gesprek; misverstand*; onderling
    records 3 verslag; notulen; bewaard; gearchiveerd; logboek
    related-policies 3 zie ook; aanvullend op; aanvulling op; privacybeleid
    contact 3 bij vragen; vragen .. mail; bereikbaar; <phone>
    contact 2 contact; <email>
    attribution 3 aangepast van; gebaseerd op; afgeleid van; geïnspireerd; overgenomen; met dank aan; vertaling; contributor covenant
    licence 3 licentie; creative commons; gelicenseerd
    revision-history 3 laatst bijgewerkt; versie #; laatst gewijzigd; vastgesteld op; treedt in werking
    amendment 3 kan worden gewijzigd; kunnen worden gewijzigd; kan aangepast worden; kunnen aangepast worden; wijzigingen aan; suggesties; behoudt zich het recht voor .. wijzig*
    resources 3 politie; noodgeval*; hulplijn; 112; ehbo
    legal 3 eigen verantwoordelijkheid; eigen risico; aansprakelijk*; wetgeving; persoonsgegevens; wettelijk*
    scope 3 iedereen die .. aanwezig/deelneemt/komt/meedoet/lid/binnenkomt; van iedereen/alle .. verwacht/verwachten; door deel te nemen; door je aan te melden; met het betreden; vragen .. @person .. houden/volgen/respecteren; dienen/moeten zich .. aan .. @code .. houden; zowel online als; tijdens alle; op alle locaties/plekken/kanalen
    reporting 3 neem/neemt/nemen .. contact; contact op; stuur .. mail/e/bericht; praat/spreek met; vertel .. aan; ga naar .. @body/vertrouwenspersoon; laat het; kun/kunt je/u .. terecht/melden/mailen/bellen; terecht bij; bespreek .. met .. @body/vertrouwenspersoon
    consequences 3 aangifte; politie .. ingeschakeld/inschakelen; toegang ontzegd; wordt/worden .. verwijderd/geweigerd/geschorst/ontzegd; behoudt zich .. recht; behouden ons .. recht
    expected-behaviours 3 zorgen er .. voor dat; mensen .. respectvol/veilig/open; ^ doe; ^ omarm; ^ bewaak; open en eerlijk; respectvol .. omgaan; verantwoordelijk omgaan

    [kind]
    governance statuten; huishoudelijk reglement
    manual procedure; handleiding
    other privacybeleid; privacyverklaring; algemene voorwaarden; gebruiksvoorwaarden
    code gedragscode; gedragsregels; huisregels; regels; richtlijnen; reglement; ethisch*; integriteit*; omgangsvormen

    [rule]
    expected-behaviours 3 moet; moeten; dient; dienen; dien; zal; zullen; behoort; behoren; hoort; ^ @do; gelieve; alsjeblieft; verplicht; zorg dat; zorgt dat; wordt geacht; worden geacht; wordt gevraagd; worden gevraagd
    prohibited-behaviours 5 mag .. niet/geen; mogen .. niet/geen; nooit; ^ geen; ^ niet; niemand; verboden; niet .. toegestaan/toegelaten/bedoeling; ^ @do .. niet/geen; moet/moeten .. niet/geen; vermijd; wordt/worden .. niet/geen; beschadig niets; zonder .. toestemming
    expected-behaviours -3 @body .. moet/moeten/zal/zullen/dient
    prohibited-behaviours -5 aarzel niet; niet alleen; hoeft niet; niet .. aansprakelijk
    # Who is told to stop has to: what follows a breach is no behaviour that is expected.
    expected-behaviours -5 gevraagd .. te stoppen/staken
    """#

  /// The pack of language `pl`.
  static let pl = #"""
    # Polish. See README.md of this folder for the format.
    language pl
    and i oraz
    of o do dla w

    @code = kodeks kodeksu regulamin regulaminu regulaminem zasady zasad zasadami statut statutu dokument dokumentu polityka polityki
    @person = uczestnik uczestnicy uczestników uczestnikom uczestnika każdy wszyscy wszystkich wszystkim członek członkowie członków użytkownik użytkownicy użytkowników pracownik pracownicy pracowników gość goście osoba osoby osób student studenci wolontariusze
    @body = organizator organizatorzy organizatorów zarząd zarządu komisja komisji administrator administratorzy administracja moderator moderatorzy moderacja rada zespół komitet
    @do = bądź bądźcie szanuj szanujcie zachowuj zachowujcie dbaj dbajmy dbajcie pamiętaj pamiętajcie pamiętajmy używaj używajcie słuchaj słuchajcie pomagaj pomagajcie przestrzegaj przestrzegajcie sprawdzaj traktuj traktujcie zgłoś zgłoście weź

    [heading]
    scope 3 zakres; zakres stosowania; zakres obowiązywania; kogo dotyczy; gdzie obowiązuje
    expected-behaviours 3 zachowania oczekiwane; oczekiwane zachowania; oczekiwane zachowanie; oczekiwania; obowiązki uczestników; zasady zachowania; dobre praktyki; zasady ogólne
    prohibited-behaviours 3 zachowania niedopuszczalne; niedopuszczalne zachowani*; niedozwolone; zakazy; zabronione; zakazane zachowania; nieakceptowaln* zachowani*; zakaz
    reporting 3 zgłaszanie; zgłoszenia; jak zgłosić; zgłoś; do kogo; gdzie zgłosić; zgłaszanie naruszeń; gdzie szukać pomocy
    consequences 3 konsekwencje; sankcje; kary; ostrzeżenie; odpowiedzialność; blokada; środki dyscyplinarne; ban
    values 3 nasze zobowiązanie; zobowiązanie; wartości; nasze wartości; zasady podstawowe; przyrzeczenie
    purpose 3 cel; cele; misja
    introduction 1 wstęp; wprowadzenie; o nas; preambuła
    summary 3 w skrócie; podsumowanie; krótka wersja
    contents 4 spis treści
    definitions 4 definicje; słownik; słowniczek; pojęcia
    responsibilities 3 obowiązki; odpowiedzialni; skład; władze; prawa i obowiązki; organizatorzy; kompetencje
    procedure 3 procedura; postępowanie; rozpatrywanie; tryb; tryb postępowania
    confidentiality 3 poufność; anonimowość
    non-retaliation 3 ochrona sygnalist*; odwet
    appeals 4 odwołania; odwołanie; skargi
    conflicts-of-interest 4 konflikt interesów
    conflict-resolution 3 rozwiązywanie konfliktów; rozwiązywanie sporów; mediacja
    contact 3 kontakt; kontakty; dane kontaktowe
    attribution 4 źródła; podziękowania; źródło; atrybucja
    licence 4 licencja
    revision-history 4 historia zmian; wersja #
    amendment 4 zmiany; zmiany regulaminu; zmiana regulaminu
    resources 3 pomoc; wsparcie; zasoby
    legal 3 zastrzeżenia; odpowiedzialność prawna; wyłączenie odpowiedzialności
    other 3 koszty; opłaty

    [void]
    postanowienia ogólne; regulamin; wstęp; kodeks postępowania; postanowienia końcowe; nasze standardy; egzekwowanie; pełna wersja; długa wersja

    [sentence]
    scope 3 obowiązuje w; obowiązuje na; obowiązuje wszystkich; obowiązują wszystkich; obowiązują na; obowiązuje podczas; dotyczy wszystkich; dotyczą wszystkich; dotyczy .. uczestnik*; ma zastosowanie; mają zastosowanie; stosuje się do; we wszelkich miejscach; będą przestrzegać; akceptuje .. @code; akceptujesz .. @code; zobowiązan* do przestrzegania .. @code; zobowiązuje się do przestrzegania; reprezentuj* .. społeczność; wyraża zgodę na .. @code
    expected-behaviours 3 przykłady zachowań .. przyczyni*; oczekujemy; oczekuje się; prosimy o; zachowania oczekiwane; ^ bądź; ^ szanuj; ^ zachowuj; ^ okazuj*; ^ okazywanie; ^ dbaj*; ^ traktuj*; ^ pamiętaj*; okazywanie empatii; zobligowani do; zobowiązan* do; należy zachować; szacunek dla
    expected-behaviours 2 szanować; szacunk*; uprzejm*; życzliw*; kulturaln*
    prohibited-behaviours 3 nie wolno; zabrania się; zabronion*; zakazan*; zakaz; zakazuje się; niedopuszczaln*; niedozwolon*; nie będzie tolerowan*; nie będą tolerowane; nie tolerujemy; nieakceptowaln*; nie akceptujemy; nie można; nie powin*; nie mogą; nie może; prosimy o nie; prosimy nie; naruszenie regulaminu; powstrzymuj*; unikaj*; bezwzględny zakaz; niemile widzian*
    prohibited-behaviours 2 nękani*; dyskryminac*; obraźliw*; molestowani*; groźb*; spam*; przemoc*
    reporting 3 zgłoś; zgłoś to; zgłaszaj; zgłaszać .. do; zgłosić .. organizator*; można zgłosić; możesz zgłosić; prosimy o zgłoszenie; powiadom*; zawiadom*; kierować .. na/do; ticket; poinformuj; skontaktuj się; zwróć się do; prosimy o kontakt; jeśli .. jesteś świadkiem; jeśli .. doświadcz*; jeżeli .. zauważy*; jeśli .. zauważy*; jeśli .. padł*; zgłoszenia .. kierować; skargi .. kierować; złożyć skargę
    reporting 2 <email>; zgłosz*; anonimowo; zgłaszan*
    consequences 3 konsekwencj*; ostrzeżen*; ostrzeżon*; usunięc*; usunięt*; usunięci; usunąć; wykluczen*; wykluczeni; wykluczyć; wyrzucen*; wyproszon*; opuszczenia; bez zwrotu; zablokow*; blokad*; ban; bana; kara; karą; kary; sankcj*; podjąć dowolne działania; podjąć .. działania; pokrycia kosztów; upomnieni*; zawieszen*; skutkuje; skutkować; odmówić wstępu; prawo do usunięcia
    values 3 zobowiązujemy się; bez względu na; niezależnie od; wierzymy; cenimy; nasze wartości; przyjazn* .. środowisk*; wolne od
    purpose 3 celem .. jest; celem .. @code; cel .. @code; ma na celu; mają na celu; służy; aby zapewnić; @code .. określa; @code .. określają
    introduction 3 niniejszy regulamin; niniejszy dokument; jest społeczności*; witamy; został założon*; drogi
    summary 3 w skrócie
    definitions 3 oznacza; rozumie się przez; należy rozumieć; rozumiemy; definiuje się
    responsibilities 3 odpowiada za; odpowiadają za; są odpowiedzialni; jest odpowiedzialn*; składa się z; wybieran*; powoływan*; @body .. ma prawo; @body .. mają prawo; kompetencj*; nadzór nad
    procedure 3 zostanie rozpatrzon*; zostaną rozpatrzone; rozpatruje; rozpatrywan*; zbadan*; w ciągu # dni; w terminie # dni; dni roboczych; podejmuje decyzję; podejmie decyzję; decyzję podejmuje; postępowanie wyjaśniające
    confidentiality 3 poufn*; anonimowość; zachowa .. w tajemnicy; prywatność .. zgłaszając*; nie ujawni*
    non-retaliation 3 odwet*; działań odwetowych; fałszyw* zgłosz*; fałszyw* oskarż*
    appeals 3 odwołać się; odwołani*; fałszywa lub niesprawiedliwa; niesprawiedliw*; ponowne rozpatrzenie
    conflicts-of-interest 3 konflikt interesów; konfliktu interesów; bezstronn*
    conflict-resolution 3 mediac*; rozwiąz* .. konflikt*; rozwiąz* .. spor*; polubown*; nieporozumieni*
    records 3 protokół; protokoł*; przechowywan*; archiwiz*
    related-policies 3 zobacz też; zgodnie z odrębnymi; uzupełnia
    contact 3 w razie pytań; pytania .. kierować; <phone>
    contact 2 kontakt; <email>
    attribution 3 na podstawie; zaadaptowan*; oparty na; oparte na; inspirowan*; zainspirowan*; tłumaczeni*; contributor covenant
    licence 3 licencj*; creative commons
    revision-history 3 wchodzi w życie; wchodzą w życie; obowiązuje od; ostatnia aktualizacja; zaktualizowano; wersja #; przyjęt* <date>
    amendment 3 zastrzega* sobie prawo do zmian*; zastrzega* sobie prawo do .. zmiany; zmiany .. w regulaminie; zmiany .. regulaminu; może ulec zmianie; mogą ulec zmianie
    resources 3 policj*; ochron* .. wydarzeni*; telefon zaufania; ratunkow*; pierwsza pomoc
    legal 3 nie odpowiada; nie odpowiadają; nie ponosi odpowiedzialności; nie ponoszą odpowiedzialności; na własne ryzyko; przepisy prawa; danych osobowych; rodo
    scope 3 wszyscy .. zobowiązani/muszą/powinni .. przestrzegać/stosować/zaakceptować; biorąc udział; poprzez udział; uczestnicząc w; uczestnictwo .. oznacza/akceptac*; rejestrując się; dołączając do; oczekujemy od wszystkich; odnosi się do; odnoszą się do; skierowany do; skierowane do; we wszystkich przestrzeniach; we wszystkich kanałach; prosimy wszystkich; wymagamy od
    reporting 3 napisz do; napisz na; pisać na; zgłaszać .. organizator*/moderator*/administrac*/na; zgłoś się; zgłaszajcie; daj znać; dajcie znać; porozmawiaj z; podejdź do; możesz skontaktować; możesz się skontaktować; kontaktować się z; wyślij .. wiadomość/mail/e; w przypadku .. naruszenia .. kontakt*/zgłoś*
    consequences 3 prawo do usuwania; usuwania lub modyfikowania; zastrzegamy sobie prawo; zastrzega sobie prawo; zastrzegają sobie prawo; poproszon* o opuszczenie; zostać usunięt*; zostanie usunięt*; utrata .. prawa/członkostwa/dostępu; utrat* członkostwa; skreśl* z listy; wyklucz*

    [kind]
    governance statut; statutu
    manual procedura; tryb
    other polityka prywatności; warunki korzystania; regulamin świadczenia; ochrona danych
    code kodeks; regulamin; zasady; etyka; etyczny; netykieta; standardy

    [rule]
    expected-behaviours 3 należy; musi; muszą; powinien; powinna; powinni; powinno; powinny; trzeba; ma obowiązek; mają obowiązek; zobowiązan*; zobligowan*; zobowiązuje się; ^ @do; prosimy; proszę; ^ @person ma; dbajmy; wymagane jest; wymaga się
    prohibited-behaviours 5 nie wolno; nie można; nie powin*; nie należy; nie może; nie mogą; ^ nie; ^ bez; zabrani*; zabronion*; zakaz*; niedopuszczaln*; niedozwolon*; nigdy; unikaj*; powstrzymuj*; prosimy o nie; prosimy nie
    expected-behaviours -3 @body .. musi/muszą/powin*
    prohibited-behaviours -5 nie wahaj*; nie bój; nie tylko; nie odpowiada; nie ponosi; nie musi*
    # Who is told to stop has to: what follows a breach is no behaviour that is expected.
    expected-behaviours -5 poproszon* o zaprzestanie
    """#

  /// The pack of language `pt`.
  static let pt = #"""
    # Portuguese.
    language pt
    and e
    of de do da dos das para sobre contra

    @code = código códigos normas norma política políticas regras regulamento diretrizes estatuto documento princípios
    @person = participantes participante membros membro contribuidores contribuidoras colaboradores pessoas pessoa todos todas usuários quem qualquer palestrantes
    @body = comitê equipe mantenedores organizadores organizador organização moderadores moderador conselho líderes administradores responsáveis diretoria comissão
    @do = seja sejam respeite respeitar trate tratar use usar utilize utilizar ouça ouvir escute escutar ajude ajudar mantenha manter aja agir compartilhe compartilhar cuide cuidar considere considerar ser dar pedir participar contribuir colaborar cumprir promover

    [heading]
    scope 3 escopo; âmbito; abrangência; aplicabilidade; alcance; aplicação do
    expected-behaviours 3 comportamento/comportamentos/conduta esperado/esperada/esperados/positivo/aceitável; diretrizes específicas; boas práticas; o que esperamos; normas de conduta
    prohibited-behaviours 3 comportamento/comportamentos/conduta/condutas inaceitável/inaceitáveis/proibido/proibida/proibidos/proibidas/inadequado/inadequada; proibições; assédio; não é permitido
    reporting 3 denúncia; denúncias; denunciar; reportar; relatar; relato; relatos; relatórios; como denunciar; como reportar; diretrizes de resposta; notificação de; reclamações; comunicação de
    consequences 3 consequências; sanções; medidas disciplinares; advertência; aviso; banimento; suspensão; expulsão; correção; penalidades; aplicação das
    values 3 compromisso; nosso compromisso; promessa; valores; princípios; declaração de diversidade; diversidade; declaração de intenções; inclusão
    purpose 3 propósito; objetivo; objetivos; missão; finalidade; por que; objeto
    introduction 1 introdução; preâmbulo; apresentação; sobre
    summary 3 resumo; versão curta; em resumo; versão rápida
    contents 3 índice; sumário; conteúdo
    definitions 4 glossário; terminologia
    definitions 3 definições; definição
    responsibilities 3 responsabilidades; responsabilidade; funções; composição; eleição; comitê $; papéis; equipe $
    procedure 3 procedimento; procedimentos; processo; resolução de; investigação; tratamento; apuração
    confidentiality 3 confidencialidade; anonimato; sigilo
    non-retaliation 3 retaliação; não retaliação; represálias; proteção ao denunciante
    appeals 4 apelação; recursos $; recurso $; apelações; contestação
    conflicts-of-interest 4 conflito de interesses; conflitos de interesse; conflitos de interesses; suspeição
    conflict-resolution 3 resolução de conflitos; mediação; conflitos
    records 3 registros; arquivo; atas; transparência
    related-policies 3 outras políticas; políticas relacionadas; veja também
    contact 3 contato; contatos; contacto; perguntas; dúvidas
    attribution 4 atribuição; agradecimentos; reconhecimentos; créditos; notas; referências; fontes; origem; notas finais
    licence 4 licença; direitos autorais
    revision-history 4 histórico; histórico de alterações; versões; versão #; versão $; vigência
    amendment 4 alterações; emendas; modificações; revisão; atualização
    faq 4 perguntas frequentes; faq
    resources 3 recursos de apoio; emergência; emergências; ajuda; apoio
    legal 3 aviso legal; responsabilidade legal
    prohibited-behaviours 3 vedações; condutas vedadas; proibições; é proibido; comportamento inaceitável; condutas inaceitáveis; não toleramos
    expected-behaviours 3 deveres; comportamento esperado; condutas esperadas; princípios de conduta
    reporting 3 denúncias; denúncia; como denunciar; canal de denúncia; comunicação de
    consequences 3 penalidades; sanções; consequências; medidas disciplinares; punições
    revision-history 4 vigência

    [void]
    aplicação; cumprimento; código de conduta; introdução; nossos padrões; padrões; normas; diretrizes; versão longa; versão completa; versões longas e específicas

    [sentence]
    scope 3 @code .. aplica/aplicam/aplicável; aplica se a/ao/aos/em/dentro/tanto/também/quando; se aplica a/ao/aos/em/dentro/tanto/também/quando; espaços gerenciados; espaços públicos; represente/representa/representando/representar .. projeto/comunidade; deve ser .. respeitado/seguido/cumprido/honrado; espera que .. cumpram/sigam/respeitem; @person .. devem .. cumprir/respeitar/seguir .. @code; todos que participam; em todos os espaços; âmbito de aplicação; todas as pessoas que participam
    scope 2 em todos os; redes sociais; eventos; espaços
    expected-behaviours 3 nos esforçamos para; exemplos de comportamento .. contribui/contribuem/positivo; comportamento .. esperado; comportamentos .. esperados; espera se que .. respeitem/tratem/ajam; ^ ser; ^ seja; ^ sermos; ^ trate; ^ respeite; ^ respeitar; ^ tratar; ^ usar linguagem; ^ utilizar linguagem; ^ demonstrar; ^ aceitar; ^ mostrar; ^ ouvir; ^ ajudar; pedimos que; incentivamos
    expected-behaviours 2 respeitoso; respeitosos; gentis; gentil; com respeito; empatia; devem; devemos; cortês; amigável
    prohibited-behaviours 3 comportamento/comportamentos inaceitável/inaceitáveis/inadequado/inadequados .. inclui/incluem/são; exemplos de comportamento inaceitável; exemplos de comportamentos inaceitáveis; assédio .. inclui/incluem; não será/serão tolerado/tolerados/tolerada/toleradas; não toleramos; não é/são aceitável/aceitáveis/permitido/permitidos/tolerado; está/estão proibido/proibida/proibidos/proibidas; é/são proibido/proibida/proibidos/proibidas; não deve/devem; não aceitamos; não insulte; tolerância zero; é vedado; inaceitáveis
    prohibited-behaviours 2 ameaças; insultos; sexista; racista; discriminatório; linguagem sexual; sexualizada; assédio; intimidação; ataques pessoais; trolling; doxing; excludente; indesejada; violentas; piadas
    prohibited-behaviours -2 se você; denuncie; ser reportados; ser relatados; livre de assédio
    reporting 3 podem/pode/devem .. ser reportados/denunciados/relatados/relatadas/comunicados/denunciadas/reportadas/informados; para reportar/denunciar/relatar; reportar/denunciar/relatar um/uma/o/a/qualquer/incidentes; entre em contato; se você .. acredita/acha/presenciar/sofrer/testemunhar/for/está/acreditar/assediado/assediada; por favor .. contate/informe/notifique/relate/denuncie/entre; enviar um relatório/relato; fazer uma denúncia; sua denúncia; relatar problemas; pode reportar/denunciar; relatório .. inclua; reporte/denuncie/relate .. para; envie .. denúncia/relato .. para
    reporting 2 denunciar; reportar; relatar; anônima; anônimo; incidente; incidentes; denúncia; relatório; relato; contactar; <email>
    consequences 3 qualquer medida; tomar .. medidas/ações/medida; expulsão; expulsar; advertência; suspensão; banimento; banir; sanção; sanções; remover editar; direito .. remover/rejeitar/expulsar/banir; consequências potenciais/por/de; consequências .. incluem/incluir; exclusão; medidas corretivas; medidas disciplinares; pode resultar; remoção; repercussões
    consequences 2 consequências; remover; violação; descumprimento; violações
    values 3 nos comprometemos; comprometidos em; comprometidos com; empenhados em; compromete se; se compromete; independentemente de; livre de assédio; não importa como; valorizamos; acreditamos; damos as boas vindas; nossos valores; convida e incentiva; independente de
    values 2 diversidade; acolhedor; acolhedora; inclusivo; inclusiva; aberto; bem vindos; boas vindas
    purpose 3 objetivo deste; propósito deste; tem como objetivo/finalidade; o objetivo é; visa; pretende; finalidade deste
    purpose 2 objetivo; propósito; objetivos; finalidade
    introduction 3 este documento; é uma comunidade/organização/conferência/associação; fundada em; fundado em; esta página; não é exaustivo; este código não é; serve para sintetizar; serve para resumir
    summary 3 em resumo; versão curta; em poucas palavras
    definitions 3 significa; é definido; se refere a; refere se a; entende se por; definido como
    responsibilities 3 é/são responsável/responsáveis; direito e a responsabilidade; é composto; composto por; composta por; eleito; eleitos; nomeado; nomeados; mandato; encarregados de; integrado por; atualmente .. comitê; membros do comitê
    responsibilities 2 responsáveis; responsabilidade; membros
    procedure 3 reclamações/denúncias/relatos .. serão revisadas/investigadas/analisadas/revisados/investigados/analisados; serão revisadas; serão analisadas; investigaremos; investigará; investigar; investigação; dentro de # horas/dias; em até # horas/dias; prazo; confirmação de recebimento; responderemos; acompanhamento; responder a todas
    procedure 2 analisar; decisão; resposta; processo; avaliar; resolução; resolver
    confidentiality 3 confidencial; confidencialidade; confidenciais; anonimato; sigilo; privacidade .. denunciante/relator/pessoa/segurança; identidade .. proteger/revelar; proteger .. identidade/confidencialidade
    non-retaliation 3 retaliação; represálias; má fé; falsas acusações; denúncias falsas
    appeals 3 apelar; apelação; injustamente; reconsideração; recorrer; contestar; readmissão
    conflicts-of-interest 3 conflito de interesses; conflitos de interesse; conflito de interesse; abster; impedidos; imparcial; não participará; envolver .. membro; envolva .. membro; excluído
    conflict-resolution 3 mediação; mediador; resolver .. conflitos/diretamente/conflito/disputas/diferenças; mal entendido; mal entendidos; boas intenções; falar diretamente; um dia ruim; informalmente; amigavelmente; pedir desculpas
    conflict-resolution 2 conflito; conflitos; desculpas
    records 3 arquivará; registro de; atas; relatório de transparência; arquivados
    related-policies 3 outras políticas; complementa; além de .. políticas/código; prevalece; veja também; política de; substitui
    contact 3 se tiver .. perguntas/dúvidas; dúvidas .. contato/escreva; <email> $; <phone>; entre em contato conosco
    contact 2 contato; e mail; <email>
    attribution 3 adaptado; adaptada; baseado em; baseada em; baseado no; inspirado; inspirada; derivado; obrigado a; agradecemos; somos gratos; agradecimento; retirado de; fonte original; traduzido; tradução; conteúdo e inspiração; créditos; contributor covenant; geek feminism
    licence 3 licença; creative commons; sob licença; cc by; domínio público; licenciado
    revision-history 3 ^ versão; última atualização; última modificação; aprovado; adotado; entrada em vigor; versões anteriores; vigente desde; data ::
    amendment 3 pode ser modificado/alterado/atualizado/revisado; alterações a; será revisado; revisado anualmente/periodicamente; propor mudanças; propor alterações; emendas; sugestões
    resources 3 polícia; emergência; serviços de emergência; segurança do; autoridades; escolta; linha de apoio; assistência; sentir seguro; sentir segura
    resources 2 segurança; ajuda; apoio
    legal 3 responsabilidade legal; isenção; garantia; lei aplicável; leis aplicáveis; jurisdição
    other 3 é um modelo
    scope 3 aplica se a; se aplica a; aplicam se a; estão sujeitos a; deve ser seguido por; vinculante; abrange todos/todas
    expected-behaviours 3 devem respeitar/tratar/agir/manter; deve respeitar/tratar/agir; têm o dever; ^ seja; ^ respeite; ^ trate; ^ respeitar; ^ tratar; ^ use; ^ ouça; ^ aja; ^ demonstrar
    prohibited-behaviours 3 é/são proibido/proibida/proibidos/proibidas; fica/ficam proibido/proibida; é vedado; são vedados; não é/são permitido/permitida/permitidos/permitidas/tolerado/tolerada/tolerados/aceitável; não será/serão tolerado/tolerada/tolerados/toleradas/aceito/aceitos; não toleramos; ^ não compartilhe/publique/use/faça; ^ evite; ^ evitar; devem evitar; não devem
    consequences 3 expulso; expulsos; expulsa; expulsas; advertido; advertidos; advertência; banido; banidos; suspenso; sujeito a .. sanções/expulsão; pode resultar; poderá resultar; medidas cabíveis; medidas disciplinares
    scope 3 são considerados colaboradores; é obrigado a cumprir; prescreve os padrões; aplica se a; se aplica a; aplicável a; todas as pessoas .. devem; vale para; abrange
    expected-behaviours 3 são deveres; tem por obrigação; zelar; é dever; devem zelar; trate; seja; respeite; tratar .. com respeito
    prohibited-behaviours 3 são vedadas/vedados; é vedado/vedada; vedações; vedação; é proibido; não é permitido; não serão tolerados/toleradas; não será tolerado/tolerada; não toleramos; não aceitamos; inaceitável; inaceitáveis
    confidentiality 3 identidade do denunciante; deverá ser preservada; sigilo; anonimato; identidade .. preservada
    appeals 3 interposto recurso; interpor recurso; recurso; recorrer
    conflicts-of-interest 3 ficará impedido; impedimento; conflito de interesse*
    non-retaliation 3 nenhum denunciante; sofrer nenhum; retaliação; retaliações
    reporting 3 denúncia .. encaminhada/enviada/feita/para; denuncie; denunciar; direcionada para; entre em contato; fale com; procure .. organização/equipe; comunique; reporte
    reporting 2 denúncia; denúncias
    procedure 3 dias úteis; alegações finais; apuração; será analisada; sindicância
    purpose 3 se faz necessário; serve para; tem como objetivo; tem por objetivo; tem por finalidade; visa
    revision-history 3 vigência; entra em vigor
    attribution -3 é obrigado; obrigado a
    consequences 3 advertência; suspensão; expulsão; exclusão; banimento; banido/banida/banidos; será convidado a se retirar; sem reembolso; desligamento; demissão
    scope 3 devem/deve/deverão .. concordar/aderir .. @code; concordem/concordar/aceitem/aceita em/com aderir/seguir/cumprir/respeitar; solicitamos/pedimos que .. concordem/sigam/respeitem/cumpram/leiam; exigido que .. sigam/respeitem/cumpram/obedeçam; obrigação de seguir/cumprir/respeitar; obrigados/obrigadas a seguir/cumprir/respeitar; ao participar .. você/concorda/aceita/concordam; ao entrar .. você/concorda/aceita; incluindo organizadores; isso se aplica; isto inclui .. eventos/canais/palestras; eventos e canais; aplicarão .. @code .. todos; toda a comunidade .. deve; quem participa; destina se a
    reporting 3 se .. sofrer/sofreu/presenciar/presenciou/sentir/notar/perceber/testemunhar .. fale/contate/entre/procure/avise/informe/comunique/denuncie/mande/envie; fale com .. moderação/organização/equipe/@body; avise .. @body/moderação; procure .. alguém/pessoa/@body/moderação; entre em contato .. organização/equipe/@body; envie um email/e/mensagem; mande um email/mensagem; ser denunciadas/denunciados/comunicadas/encaminhadas para/ao/à/através/pelo; abra um/uma issue/chamado/ticket; canal/canais de denúncia/denúncias/comunicação
    consequences 3 tomar .. ação/ações/atitude/providências/medidas; podem ser convidados/convidadas; convidado/convidados/convidada a se/sair/retirar; serão/será removidas/removidos/removida/removido/apagadas/excluídas/excluídos; repreendidos/repreendido/repreendida; proibidos/proibido de participar/frequentar/entrar; sancionados/sancionado/sancionada; perder .. direito/acesso; timeout ou banimento
    expected-behaviours 3 espera se/esperamos que .. comportem/respeitem/tratem/ajam/sejam/mantenham/demonstrem; é esperado que .. demonstrem/sejam/respeitem/ajam; ^ comporte se; ^ lembre se; ^ envolva se; ^ acolha

    [kind]
    governance estatutos; estatuto; governança
    manual manual; procedimento; protocolo
    faq perguntas frequentes; faq
    other privacidade; termos; condições de uso; aviso legal; cookies
    code código de conduta; código de ética; código; regras; normas; ética; conduta; convivência; deontológico

    [rule]
    expected-behaviours 3 deve; devem; devemos; deverá; deverão; deveria; deveriam; é preciso; é necessário; tem/têm/temos que/de; está/estão obrigado/obrigados a; espera se; pedimos; por favor; compromete/comprometem se; procure; ^ @do
    prohibited-behaviours 5 não deve/devem/deverá/deverão/pode/podem/poderá/poderão/se/é/são; proibido; proibida; proibidos; proibidas; proíbe; é/são vedado/vedada/vedados; evite; evitar; evitem; abster; abstenha; nunca; jamais; ninguém; ^ não; ^ nenhum/nenhuma; sem .. permissão/consentimento/autorização; não .. permitido/tolerado/aceito/aceitável
    prohibited-behaviours -5 não hesite/hesitem; não se aplica; não apenas; não só
    expected-behaviours -3 comitê/comissão/equipe/conselho/organizadores/moderação .. deve/devem/deverá
    # Who is told to stop has to: what follows a breach is no behaviour that is expected.
    expected-behaviours -5 solicitados a parar; solicitado a parar; pedido para parar
    """#

  /// The pack of language `ru`.
  static let ru = #"""
    # Russian. See README.md of this folder for the format.
    language ru
    and и
    of о об для при по

    @code = кодекс кодекса кодексу правила правил правилам правилами положение положения положению устав устава регламент регламента документ документа политика политики политику
    @person = участник участники участников участникам участника каждый все всех всем пользователь пользователи пользователям пользователей игрок игроки игрокам игроков член члены членов сотрудник сотрудники сотрудников посетители посетитель гости студент студенты студентов преподаватели автор авторы
    @body = администрация администрации администратор администраторы администраторов модератор модераторы модераторов организаторы организатор организаторов комитет комитета комиссия комиссии совет команда правление руководство
    @do = будьте соблюдайте уважайте используйте относитесь помогайте проверяйте пишите задавайте сообщайте обращайтесь следите старайтесь помните говорите делитесь слушайте принимайте проявляйте ведите указывайте читайте придерживайтесь

    [heading]
    scope 3 область применения; сфера применения; область действия; сфера действия; на кого распростран*; где действуют
    expected-behaviours 3 ожидаемое поведение; ожидания; рекомендуем*; что приветствуется; обязанности участников; принципы общения; правила общения; этикет; нормы поведения; примеры приемлемого
    prohibited-behaviours 3 запрещено; запрещается; запреты; запрет; неприемлем* поведени*; недопустим* поведени*; что запрещено; нельзя; оскорблени*; спам; ограничения; реклама
    reporting 3 сообщение о нарушени*; сообщить о; как сообщить; жалобы; обращени*; куда обращаться; куда обратиться; подача жалоб*; если вы стали
    consequences 3 наказани*; последстви*; санкции; ответственность; меры воздействия; взыскания; блокировк*; предупреждение; бан; система наказаний; нарушения
    values 3 наше обещание; обязательства; наши обязательства; ценности; наши ценности; принципы; основные принципы; философия
    purpose 3 цель; цели; назначение; задачи; миссия; зачем
    introduction 1 введение; о нас; преамбула; вступление
    summary 3 кратко; коротко; краткая версия
    contents 4 содержание; оглавление
    definitions 4 определения; термины; термины и определения; глоссарий; понятия
    responsibilities 3 обязанности; ответственные; состав; полномочия; права и обязанности; администрация; руководство; органы
    procedure 3 порядок; рассмотрение; процедура; разбирательство; расследование; порядок рассмотрения
    confidentiality 3 конфиденциальность; анонимность
    non-retaliation 3 защита от преследования; недопустимость преследования; месть
    appeals 4 обжалование; апелляци*; оспаривание; обжалования
    conflicts-of-interest 4 конфликт интересов; конфликты интересов
    conflict-resolution 3 разрешение конфликтов; разрешение споров; конфликтн* ситуации
    related-policies 3 связанные документы; см также; другие правила
    contact 3 контакты; контакт; связь
    attribution 4 атрибуция; источники; благодарности; источник
    licence 4 лицензия; авторские права
    revision-history 4 история изменений; версия #; версии; изменения в версии
    amendment 4 изменение правил; внесение изменений; изменения правил; обратная связь
    faq 4 частые вопросы; вопросы и ответы
    resources 3 помощь; полезные ссылки; ресурсы; поддержка
    legal 3 правов* аспекты; отказ от ответственности; ограничение ответственности

    [void]
    общие положения; правила поведения; правила; применение; введение; кодекс поведения; кодекс этики; наши стандарты; заключительные положения; менее краткая версия; полная версия; длинная версия; подробная версия

    [sentence]
    scope 3 распространяется на; распространяются на; действует на; действуют на; действуют для; действует для; применяется ко; применяется в; применяются ко; применяются в; применяются к; применим* .. ко всем; применим* .. пространств*; обязаны соблюдать .. @code; обязан соблюдать .. @code; соглашаетесь с .. @code; соглашается с .. @code; принимаете .. @code; обязател* для всех; обязательны для; обязателен для; представля* .. сообщество
    expected-behaviours 3 примеры поведения .. способству*; мы ожидаем; ожидается что; поведение .. способствует; мы просим; мы призываем; ^ будьте; ^ уважайте; ^ проявля*; ^ относитесь; ^ соблюдайте; ^ помогайте; ^ используйте; должны относиться; должны уважать; обязаны уважать; проявление эмпатии; уважение к; ^ старайтесь; ^ придерживайтесь; принятие ответственности
    expected-behaviours 2 вежлив*; уважительн*; доброжелательн*; корректн*
    prohibited-behaviours 3 запрещено; запрещён; запрещен; запрещена; запрещены; запрещается; запрещаются; запрещенн*; запрещённ*; неприемлем*; недопустим*; не допускается; не допускаются; строго запрещ*; не разрешается; не разрешено; нельзя; не приветству*; не терпим; нетерпимост*; под запретом; ^ не @do; ^ не используйте; ^ не спамьте; ^ не распространяйте; ^ не оскорбляйте; ^ не публикуйте; ^ не пишите; ^ не нарушайте; избегайте; воздерживайтесь; не должны; не должен; не вправе
    prohibited-behaviours 2 оскорблени*; домогательств*; дискриминац*; травл*; троллинг*; угроз*; спам*; флуд*; унижен*
    reporting 3 сообщить .. администра*; сообщить .. модератор*; сообщите; сообщайте; можно сообщить; можете сообщить; следует сообщить; свяжитесь; обратитесь; обращайтесь; обратиться к; подать жалобу; подайте жалобу; отправ* жалобу; жалобы .. направля*; жалобу можно; пожаловаться; если вы .. свидетел*; если вы стали; если вы столкнулись; о нарушениях .. сообща*; о нарушении .. сообщ*
    reporting 2 <email>; жалоб*; анонимно; сообщить; пишите
    consequences 3 предупреждени*; блокировк*; блокирова*; заблокир*; бан; бана; баном; мут; мута; мутом; штраф*; наказани*; наказыва*; караетс*; за нарушение; удаление .. сообщен*; исключен* из; исключить; отстран*; может повлечь; влечет; влечёт; последстви*; санкци*; вправе удалять; выговор; увольнени*; лишение; дисквалифи*; временн* .. запрет*; право удалять; принять меры; принимать меры; меры воздействия
    values 3 обязуемся; обещаем; независимо от; вне зависимости от; мы ценим; мы верим; наши ценности; мы стремимся; приветствуем
    purpose 3 цель .. @code; целью .. является; цели .. @code; призван*; предназначен*; направлен* на; в целях; создан* для; @code .. определя*; @code .. устанавлива*; для того чтобы
    introduction 3 настоящие правила .. определяют; это .. сообщество; проект .. это; добро пожаловать; настоящий документ; был создан; была основана
    summary 3 кратко; коротко говоря
    definitions 3 под .. понимается; понимаются; означает; называется; определяется как
    responsibilities 3 отвечают за; отвечает за; несут ответственность за .. соблюден*; @body .. обязан*; @body .. имеет право; @body .. имеют право; @body .. вправе; обладают правом; состоит из; избирается; избираются; назначается; назначаются; входят в состав; осуществляет контроль; полномочи*
    procedure 3 будут рассмотрены; рассматривается; рассматриваются; будет рассмотрен*; будут изучены; расследован*; расследу*; в течение # дней; в течение # часов; рабочих дней; принимает решение; принимают решение; решение принимается; проводит проверку
    confidentiality 3 конфиденциальн* .. заявител*; неприкосновенност* .. заявител*; неприкосновенность частной .. лица; анонимност*; не разглаша*; сохранять в тайне; конфиденциально; конфиденциальность
    non-retaliation 3 преследован* .. сообщи*; месть; мести; ложн* жалоб*; ложн* обвинен*; заведомо ложн*
    appeals 3 обжалова*; апелляц*; оспорить; несправедливо; пересмотр
    conflicts-of-interest 3 конфликт интересов; конфликта интересов; отвод
    conflict-resolution 3 разрешение конфликт*; урегулир*; посредни*; разреш* .. спор*; мирно
    records 3 протокол*; хранятся; журнал учета; архив*
    related-policies 3 см также; дополняет; наряду с; в соответствии с правилами .. telegram; условиями использования
    contact 3 по всем вопросам; по вопросам; связаться с нами; <phone>
    contact 2 контакт*; <email>
    attribution 3 основан на; основана на; основаны на; адаптирован*; взят из; взято из; на основе; переведен*; перевод; вдохновлен*; contributor covenant
    licence 3 лицензи*; creative commons; cc by
    revision-history 3 вступа* в силу; последнее обновление; обновлено; версия #; утвержден*; принят* <date>
    amendment 3 вносить изменения; изменять .. правила; изменить .. правила; изменены .. без; могут быть изменены; могут изменяться; правила .. обновля*; предложения по; право изменять; дополнять и изменять
    resources 3 полиция; полицию; служба поддержки; горячая линия
    legal 3 не несет ответственности; не несёт ответственности; не несут ответственности; на свой страх; законодательств*; отказ от ответственности; персональные данные
    scope 3 должны согласиться с; должен согласиться с; обязаны согласиться; соглашаются с; согласны с; ожидаем от всех; ожидается от всех; правила .. относятся к; относятся ко всем; соблюдени* .. на всех; на всех площадках; все участники .. должны; участвуя .. вы; вступая; регистрируясь; находясь на; обязательн* к исполнению; обязательн* для всех; касаются всех; касается всех; для всех участник*; включая организатор*
    reporting 3 немедленно свяжитесь; свяжитесь с; подойдите к; напишите .. @body/нам/на/в; напишите нам; пишите .. @body/нам/на/в; расскажите .. @body/нам/организатор*/кому; дайте знать; дайте нам знать; если вас оскорбля*; если вас .. оскорб*/преслед*/домога*; если вы заметили; если вы увидели; если вы видите; обратиться .. @body; создать тикет; оставить жалобу; отправить жалобу; через форму
    consequences 3 любые действия; предпринять .. действия; предупреждение нарушител*; удаление с; без возмещения; попросить .. покинуть; попросят .. покинуть; будет удален*; будут удален*; отказать в; оставляет за собой право; оставляют за собой право; лишен* .. права/доступа/статуса; исключение из

    [kind]
    governance устав; положение о
    manual порядок; регламент; модерация
    other политика конфиденциальности; пользовательское соглашение; условия использования; оферта; лицензия
    code кодекс; правила; правила поведения; этика; этический; нормы; общения

    [rule]
    expected-behaviours 3 должен; должны; должна; обязан; обязаны; обязана; следует; необходимо; нужно; надо; ^ @do; ^ пожалуйста; рекомендуется; просим; старайтесь; придержива*; соблюда*
    prohibited-behaviours 5 нельзя; не должен; не должны; не следует; не стоит; ^ не; ^ без; запрещ*; не @do; недопустим*; не допуска*; не разреша*; никогда; избегайте; воздерж*; не вправе
    expected-behaviours -3 @body .. должн*/обязан*
    prohibited-behaviours -5 не стесняйтесь; не бойтесь; не только; не несет; не несёт; не несут
    # Who is told to stop has to: what follows a breach is no behaviour that is expected.
    expected-behaviours -5 просят прекратить; попросили прекратить; просьбу прекратить
    """#

  /// The pack of language `sv`.
  static let sv = #"""
    # Swedish. See README.md of the folder above for the format.
    language sv
    and och
    of av för om till mot

    @code = uppförandekod uppförandekoden kod koden regler reglerna ordningsregler policy policyn riktlinjer riktlinjerna stadgar stadgarna dokument
    @person = deltagare deltagarna medlem medlemmar medlemmarna alla användare besökare medarbetare anställda volontärer ideella talare du ni man personer föräldrar ledare spelare
    @body = styrelse styrelsen organisatörer organisatörerna arrangörer arrangörerna moderatorer moderatorerna team teamet kommitté kommittén administratörer ledning ledningen förtroendeperson
    @do = var respektera visa behandla lyssna hjälp använd tänk håll följ ta ge fråga säg prata bidra anmäl berätta låt

    [heading]
    scope 3 omfattning; tillämpningsområde; räckvidd; vem gäller; vilka gäller; var gäller; gäller för; giltighet
    expected-behaviours 3 förväntat beteende; önskat beteende; vad vi förväntar; förväntningar; gott uppförande; vett och etikett; så här beter vi oss
    prohibited-behaviours 3 oacceptabelt beteende; otillåtet beteende; olämpligt beteende; förbjudet; inte tillåtet; trakasserier; kränkande särbehandling; vad som inte är tillåtet
    reporting 3 rapportering; rapportera; anmälan; anmäla; så anmäler du; hur man anmäler; visselblåsning; kontakta oss om; klagomål
    consequences 3 konsekvenser; påföljder; påföljd; sanktioner; åtgärder; varning; avstängning; uteslutning; tillrättavisning; tillfällig avstängning; permanent avstängning
    values 3 vårt löfte; löfte; värdegrund; våra värderingar; värderingar; principer; grundprinciper; mångfald
    purpose 3 syfte; ändamål; mål; varför
    introduction 1 inledning; bakgrund; om oss; introduktion; förord
    summary 3 sammanfattning; i korthet; kortfattat; kort version; kortversion
    contents 4 innehåll; innehållsförteckning
    definitions 4 definitioner; begrepp; ordlista
    responsibilities 3 ansvar; roller; ansvarsområden; styrelsens sammansättning; roller och ansvar; upprätthållande ansvar
    procedure 3 handläggning; process; utredning; hantering av anmälningar; ärendehantering
    confidentiality 3 sekretess; tystnadsplikt; konfidentialitet; anonymitet
    non-retaliation 3 repressalier; skydd mot repressalier; skydd för anmälare
    appeals 4 överklagande; överklaga; omprövning
    conflicts-of-interest 4 jäv; intressekonflikter; intressekonflikt
    conflict-resolution 3 konfliktlösning; medling; tvister
    contact 3 kontakt; kontaktuppgifter; frågor
    attribution 4 tillkännagivanden; källor; källa; erkännande; attribution; tillskrivning
    licence 4 licens; upphovsrätt
    revision-history 4 versionshistorik; ändringshistorik; version #
    amendment 4 ändringar; ändring av; stadgeändring; översyn; revidering
    resources 3 stöd; hjälp; mer information; resurser; nödsituationer
    legal 3 ansvarsfriskrivning; juridik; lagar

    [void]
    tillämpning; efterlevnad; våra standarder; våra normer; uppförandekod; allmänt; inledning; regler; riktlinjer; lång version; den långa versionen

    [sentence]
    scope 3 @code gäller; gäller för; gäller alla; gäller i; gäller både; gäller på; gäller under; omfattar alla; tillämpas på; är tillämplig; genom att delta; genom att bli medlem; @person .. ska/måste/förväntas följa .. @code; förväntas följa; förbinder sig att följa; representerar .. gemenskapen/föreningen/projektet; i alla .. kanaler/sammanhang/miljöer/gemenskapsutrymmen; offentliga utrymmen; vi ber alla
    expected-behaviours 3 exempel på beteende .. bidrar; vi förväntar oss; förväntas; vi ber; ^ var; ^ visa; ^ respektera; ^ behandla; ^ lyssna; ^ hjälp; ^ använd; visa empati; ska uppträda; ska bemöta; ska behandla; ska respektera
    expected-behaviours 2 respekt; respektfullt; vänlig; vänligt; hänsyn; artigt
    prohibited-behaviours 3 oacceptabelt; oacceptabla; är förbjudet; förbjuds; inte tillåtet; inte tillåten; inte tillåtna; tolereras inte; tolererar inte; accepterar inte; accepteras inte; får inte; får ej; nolltolerans; avstå från; undvik; ^ inga; ^ ingen; ^ inte; olämpligt beteende
    prohibited-behaviours 2 trakasser*; mobbning; diskriminer*; kränk*; sexuell*; hot; hotfull*; förolämp*; rasistisk*; trolla*
    reporting 3 rapportera .. till; kan rapporteras; ska rapporteras; anmäl .. till; anmäla .. till; kan anmälas; ska anmälas; kontakta; vänd dig till; vänd er till; hör av dig; hör av er; berätta för; meddela .. @body; skicka .. mejl/mail/meddelande/e; mejla; mejla till; om du .. blir/blivit utsatt; om du .. bevittnar/upplever/ser/märker; göra en anmälan; lämna .. klagomål
    reporting 2 <email>; anmälan; rapportera; anonymt; klagomål
    consequences 3 varning; varnas; uteslutning; uteslutas; utesluts; avstängning; avstängd; stängas av; stängs av; avvisas; avvisning; åtgärder .. vidta*; vidta .. åtgärder; påföljd*; sanktion*; konsekvens*; ombeds lämna; uppmanas lämna; utan återbetalning; tas bort; ta bort .. kommentarer/inlägg/innehåll; kan leda till; rätt att avvisa; förlora .. medlemskap
    values 3 vi lovar; vi förbinder oss; oavsett; vi tror; våra värderingar; vi strävar; vi värdesätter; fri från trakasserier; alla är välkomna; öppen och välkomnande; inkluderande
    purpose 3 syftet med; syftar till; har till syfte; är avsedd att; för att säkerställa; ändamål är
    introduction 3 är en förening; är en gemenskap; välkommen till; välkomna till; detta dokument; grundades
    definitions 3 avses med; menas med; definieras som; betyder; med .. avses; med .. menas
    responsibilities 3 ansvarar för; är ansvarig för; är ansvariga för; har ansvar för; består av; väljs av; utses av; har rätt och skyldighet; styrelsen ska
    procedure 3 kommer att .. utredas/granskas/behandlas; utreds; granskas och utreds; inom # dagar; inom # timmar; handläggs; fattar beslut; beslutar om; @body .. utreder/utreda
    confidentiality 3 konfidentiellt; konfidentiell; sekretess; tystnadsplikt; anonymitet; integritet .. anmälare/rapporterar; skydda .. identitet
    non-retaliation 3 repressal*; hämndaktion*; falska anmälningar; i god tro
    appeals 3 överklaga*; ompröv*
    conflicts-of-interest 3 jäv; jävig; intressekonflikt*
    conflict-resolution 3 medla*; medling; lösa .. konflikt*; missförstånd*
    contact 2 <email>; frågor; kontakta oss
    attribution 3 bygger på; är baserad på; baseras på; baserat på; anpassad från; är anpassad; inspirerad av; översättning av; tack till
    licence 3 licensierad under; licensierat under; creative commons; licens
    revision-history 3 senast uppdaterad; reviderad den; antagen av; antogs; version <date>
    amendment 3 kan komma att ändras; ändras av; revideras årligen; ses över; ändring av stadgarna
    resources 3 ring <phone>; stöd finns; mer information finns; du kan få hjälp
    legal 3 svensk lag; enligt lag; lagstiftning; ansvarar inte för; personuppgifter

    [kind]
    code uppförandekod; etisk kod; etiska regler; ordningsregler; värdegrund; förhållningsregler; trivselregler; policy mot
    governance stadgar; stadga; arbetsordning
    other integritetspolicy; användarvillkor; cookiepolicy

    [rule]
    expected-behaviours 3 ska; skall; måste; bör; behöver; förväntas; är skyldig; är skyldiga; vänligen; ^ @do; vi ber
    prohibited-behaviours 5 får/ska/bör/skall .. inte/ej/aldrig; förbjudet; förbjuden; förbjudna; inte .. tillåtet/tillåtna/tillåten; undvik; avstå; ^ inga; ^ ingen; ^ aldrig; utan .. tillstånd/samtycke/tillåtelse
    prohibited-behaviours -5 tveka inte; inte bara; gäller inte
    expected-behaviours -3 @body .. ska/skall/måste/bör
    """#

  /// The pack of language `tr`.
  static let tr = #"""
    # Turkish. See README.md of this folder for the format.
    language tr
    and ve
    of için ile

    @code = kuralları kurallar kurallara kuralların kural davranış ilkeleri ilkeler tüzük tüzüğü yönetmelik belge politika politikası kod kılavuz
    @person = katılımcı katılımcılar katılımcıların üye üyeler üyelerin üyelerimiz herkes herkesin kullanıcı kullanıcılar çalışanlar çalışan öğrenciler konuşmacılar topluluk
    @body = yöneticiler yönetici yönetim moderatörler moderatör organizatörler komite kurul kurulu kurulunun ekip ekibi

    [heading]
    scope 3 kapsam; kapsamı; uygulama alanı; kimler için
    expected-behaviours 3 beklenen davranış*; beklentiler; beklentilerimiz; uyulması gereken*; saygılı olun; iyi davranış; nazik olun
    prohibited-behaviours 3 kabul edilemez davranış*; yasak*; istenmeyen davranış*; uygunsuz davranış*; yapmayın; yapılmaması gereken*; taciz; kabul edilmeyen davranış*
    reporting 3 bildirim; bildirme; ihlal bildirimi; şikayet; raporlama; nasıl bildirilir; ihlallerin bildirilmesi; şikayetler
    consequences 3 sonuçlar; sonuçları; yaptırımlar; yaptırım; uyarı; cezalar; ihlal sonuçları; geçici yasaklama; kalıcı yasaklama; düzeltme; disiplin
    values 3 taahhüdümüz; değerlerimiz; değerler; ilkelerimiz; sözümüz; temel değerler; temel ilkeler
    purpose 3 amaç; amacı; amacımız; hedef; misyon
    introduction 1 giriş; hakkımızda; önsöz
    summary 3 özet; kısa anlatım; kısaca; kısa sürüm
    contents 4 içindekiler
    definitions 4 tanımlar; terimler
    responsibilities 3 sorumluluklar; yöneticiler; görevler; yetkiler; uygulama sorumlulukları; yönetim kurulu; organlar
    procedure 3 süreç; inceleme; prosedür; soruşturma; değerlendirme
    confidentiality 3 gizlilik
    appeals 4 itiraz; itirazlar
    conflicts-of-interest 4 çıkar çatışması; çıkar çatışmaları
    conflict-resolution 3 barışçıl çözümler; uyuşmazlık; anlaşmazlıkların çözümü; arabuluculuk
    contact 3 iletişim; bize ulaşın
    attribution 4 kaynak; kaynaklar; teşekkür; teşekkürler; atıf
    licence 4 lisans
    revision-history 4 sürüm geçmişi; sürüm #; değişiklik geçmişi
    amendment 4 değişiklikler; değişiklik; geri bildirim
    resources 3 destek; yardım
    legal 3 sorumluluk reddi; yasal uyarı

    [void]
    davranış kuralları; topluluk kuralları; kurallar; giriş; uygulama; standartlarımız; genel hükümler; son hükümler

    [sentence]
    scope 3 geçerlidir; için geçerli; uygulanır; kapsar; kapsamaktadır; uymaları beklenir; uyması beklenir; uymayı kabul; kabul etmiş sayılır; bağlayıcı*; topluluk alanlarında; tüm topluluk; temsil ettiği*; uymakla yükümlü*
    expected-behaviours 3 davranış örnekleri .. katkı*; beklenen davranış*; bekliyoruz; beklenir; rica ediyoruz; rica ederiz; teşvik ediyoruz; ^ saygılı; ^ nazik; saygı gösterin; saygılı olun; nazik olun; özen gösterin; empati; lütfen; öneririz; dikkat edin; davranın
    expected-behaviours 2 saygılı; saygı; nezaket; kibar; anlayışlı
    prohibited-behaviours 3 kabul edilemez; kabul edilmez; kabul edilmeyen; yasak*; kaçının; kaçınınız; yapmayın; etmeyin; paylaşmayın; kullanmayın; atmayın; tolerans gösteril*; tolerans göster*; hoş görülme*; hoşgörü gösteril*; izin verilme*; uygun değildir; yeri yoktur; yeri değildir; yapılamaz; yapamaz; edilemez; edemez; bulunamaz; kullanılamaz
    prohibited-behaviours 2 taciz; hakaret; ayrımcılık; tehdit; zorbalık; spam; nefret; aşağılayıcı
    reporting 3 bildirin; bildiriniz; bildirebilir*; bildirilebilir; bildirilmelidir; iletişime geçin; iletişime geçiniz; şikayet edin; rapor edin; dikkatine sunun; haber verin; ihlal .. görürseniz; tanık olursanız; maruz kal*; şikayetlerinizi; e posta gönder*; başvurun
    reporting 2 <email>; bildir*; şikayet*; anonim
    consequences 3 uyarı; uyarılabilir*; uyarılır; uzaklaştır*; engellenebilir*; engelleyebilir; engellenir; yasaklan*; yasaklama; kalıcı olarak; geçici olarak; ihraç; çıkarılabilir; çıkarılır; çıkarma; silinebilir; silinir; kaldırma; yaptırım*; disiplin; ceza; uygun gördükleri; önlem alabilir; askıya; sonuçlar*
    values 3 taahhüt ediyoruz; taahhüt ederiz; söz veriyoruz; inanıyoruz; değer veririz; değer veriyoruz; gözetmeden; bakılmaksızın; fark etmeksizin; kutlarız; hoş karşıla*
    purpose 3 amacı; amacıyla; amaçla*; sağlamak için; hedefi
    introduction 3 hoş geldiniz; bu belge; topluluğudur; kurulmuştur; kurulan
    definitions 3 ifade eder; anlamına gelir; olarak tanımlan*; tanımlanır
    responsibilities 3 sorumludur; sorumludurlar; sorumluluğuna; yetkisine; yetkilidir; hakkına ve sorumluluğuna; görevlidir; seçilir; oluşur; atanır; yetkili*
    procedure 3 incelenecek*; incelenir; araştırılacak*; araştırılır; soruştur*; değerlendirilir; iş günü; gün içinde; saat içinde; karar verir; karar verilir; çözmek için çalış*
    confidentiality 3 gizliliğine; gizliliğini; gizli tutul*; gizlilik; kimliğini .. açıkla*
    non-retaliation 3 misilleme; asılsız; iftira
    appeals 3 itiraz; yeniden değerlendir*; haksız
    conflicts-of-interest 3 çıkar çatışma*; tarafsız*
    conflict-resolution 3 arabulucu*; uzlaş*; özür dileyin; anlaşmazlık*; çatışmalar*; barışçıl; yanlış anlama*
    records 3 kayıt altına; tutanak; saklanır
    related-policies 3 ayrıca bakınız; ek olarak .. politika*
    contact 3 sorularınız; bize ulaş*; <phone>
    contact 2 iletişim; <email>
    attribution 3 uyarlan*; esinlen*; ilham; temel alınarak; temel al*; çevirisi; alınmıştır; contributor covenant
    licence 3 lisans*; creative commons
    revision-history 3 son güncelleme; yürürlüğe gir*; sürüm #; kabul edilmiştir
    amendment 3 değiştirilebilir; güncellenebilir; değişiklik yapma*; değiştirme hakkı; önerileriniz
    resources 3 polis; acil; yardım hattı
    legal 3 sorumlu değildir; sorumluluk kabul etmez; kanun*; yasalar*; kişisel veri*; hukuk*
    scope 3 katılarak; kaydolarak; tüm katılımcılar .. uymak/uymalıdır/uyması; herkes .. uymak/uymalıdır/uyması/uymakla; için geçerlidir
    reporting 3 bize bildirin; e posta gönderin; başvurabilirsiniz; bildirebilirsiniz

    [kind]
    governance tüzük; tüzüğü; yönetmelik
    other gizlilik politikası; kullanım koşulları; kullanım şartları; aydınlatma metni
    code davranış kuralları; etik; kuralları; kurallar; davranış; ilkeleri; görgü

    [rule]
    expected-behaviours 3 gerekir; gerekmektedir; gereklidir; zorundadır; zorundasınız; zorunludur; lütfen; olun; edin; davranın; kullanın; gösterin; yükümlüdür; olmalıdır; olmalı; etmelidir; yapmalıdır; edilmelidir; olmalıyız; yapılmalıdır; unutmayın; bekleriz
    prohibited-behaviours 5 yasak*; yapmayın; etmeyin; olmayın; kullanmayın; paylaşmayın; göndermeyin; atmayın; kaçının; asla; yapılamaz; edilemez; edemez; yapamaz; olamaz; verilmez; izinsiz; kesinlikle .. olmaz; yapılmamalı*; edilmemeli*; olmamalı*; ^ hiçbir
    prohibited-behaviours -5 çekinmeyin; tereddüt etmeyin
    expected-behaviours -3 @body .. gerekir/zorundadır
    """#

  /// The pack of language `uk`.
  static let uk = #"""
    # Ukrainian. See README.md of this folder for the format.
    language uk
    and і та й
    of про для щодо з

    @code = кодекс кодексу правила правил правилам положення статут статуту регламент документ документа політика політики
    @person = учасник учасники учасників учасникам учасника кожен усі всі всіх користувач користувачі користувачів член члени членів працівники працівник відвідувачі студенти викладачі автори
    @body = адміністрація адміністрації адміністратори адміністратор модератори модератор організатори організатор комітет комісія рада команда правління керівництво
    @do = будьте дотримуйтесь дотримуйтеся поважайте використовуйте ставтеся допомагайте перевіряйте пишіть повідомляйте звертайтеся звертайтесь пам'ятайте слухайте діліться проявляйте виявляйте намагайтеся

    [heading]
    scope 3 сфера застосування; сфера дії; область застосування; на кого поширю*
    expected-behaviours 3 очікувана поведінка; очікування; прийнятна поведінка; правила спілкування; обов язки учасників; норми поведінки
    prohibited-behaviours 3 неприйнятн* поведінк*; неприпустим* поведінк*; заборонен*; заборони; заборонено; забороняється; що заборонено
    reporting 3 повідомлення про; як повідомити; скарги; повідомити про; звернення; куди звертатися; подання скарг*
    consequences 3 наслідки; санкції; відповідальність; покарання; попередження; блокування; тимчасов* блокування; постійн* блокування; виправлення
    values 3 наша обіцянка; наші цінності; цінності; наші зобов; принципи; філософія; зобов язання
    purpose 3 мета; цілі; завдання; призначення; місія
    introduction 1 вступ; про нас; преамбула
    summary 3 коротко; стисло
    contents 4 зміст
    definitions 4 визначення; терміни; глосарій
    responsibilities 3 обов язки; повноваження; склад; права та обов; відповідальні; органи
    procedure 3 порядок; розгляд; процедура; розслідування
    confidentiality 3 конфіденційність; анонімність
    appeals 4 оскарження; апеляці*
    conflicts-of-interest 4 конфлікт інтересів
    conflict-resolution 3 вирішення конфліктів; розв язання конфліктів
    contact 3 контакти; контакт
    attribution 4 джерела; подяки; атрибуція
    licence 4 ліцензія
    revision-history 4 історія змін; версія #
    amendment 4 внесення змін; зміни до
    resources 3 допомога; підтримка; ресурси
    legal 3 відмова від відповідальності

    [void]
    загальні положення; правила поведінки; правила; вступ; застосування; кодекс поведінки; заключна примітка; прикінцеві положення; наші стандарти

    [sentence]
    scope 3 поширюється на; поширюються на; застосовується в; застосовується до; застосовуються до; застосовуються в; діє в; діють для; діє на; обов язковий для; обов язкові для; всіх .. просторах; зобов язані дотримуватис* .. @code; погоджуєтесь з; погоджується дотримуватись; представля* .. спільноту
    expected-behaviours 3 приклади поведінки .. сприя*; очікуємо що; ми очікуємо; ми просимо; ми заохочуємо; очікувана поведінка; ^ будьте; ^ поважайте; ^ ставтеся; ^ дотримуйтес*; ^ виявля*; ^ використовуйте; повинні поважати; прояв* .. емпатії; повага до
    expected-behaviours 2 ввічлив*; поважати; доброзичлив*
    prohibited-behaviours 3 неприйнятн*; неприпустим*; заборонено; заборонен*; забороняється; забороняються; не допускається; не допускаються; не дозволяється; не можна; не терпим*; ^ не @do; ^ не використовуйте; уникайте; утримуйтес*; не повинні; не повинен; не має права
    prohibited-behaviours 2 образ*; переслідуван*; дискримінац*; цькуван*; тролінг*; погроз*; спам*
    reporting 3 повідомте; повідомити .. про; повідомляйте; можна повідомити; зверніться; звертайтес*; зв яжіться; подати скаргу; скарги .. надсила*; якщо ви .. свідком; якщо ви зіткнулися; якщо ви стали; якщо .. помітили
    reporting 2 <email>; скарг*; анонімно; повідомити
    consequences 3 попередження; блокуван*; заблокован*; бан; обмежен*; обмежувати участь; видалити; видаляти; видалення; видален*; виключен*; виключит*; покаран*; наслідки; санкці*; відсторонен*; вжити заходів; вживати заходів; тимчасов* заборон*; постійн* заборон*; штраф*; за порушення
    values 3 зобов язуємося; обіцяємо; незалежно від; ми прагнемо; ми віримо; ми цінуємо; наші цінності; філософія
    purpose 3 мета .. @code; мета цього; метою .. є; створен* для; створений для; призначен*; його завдання; спрямован* на; @code .. визнача*; @code .. встановлю*
    introduction 3 це .. спільнота; ласкаво просимо; цей документ; був створений; було засновано
    definitions 3 означає; розуміється; під .. розум*; називається; визначається як
    responsibilities 3 відповідають за; відповідає за; мають право; має право; складається з; обирається; обираються; призначається; повноваження; @body .. зобов язан*
    procedure 3 будуть розглянуті; буде розглянут*; розглядатися; розглядаються; розслідува*; протягом # днів; протягом # годин; робочих днів; приймає рішення; ухвалює рішення; рішення приймає*
    confidentiality 3 конфіденційн*; анонімніст*; не розголошу*; приватніст* .. заявник*; приватність та безпеку
    non-retaliation 3 помст*; неправдив* скарг*; переслідуван* .. за повідомлення
    appeals 3 оскаржи*; апеляц*; несправедливо; перегляд* рішення
    conflicts-of-interest 3 конфлікт інтересів; конфлікту інтересів
    conflict-resolution 3 розв язан* конфлікт*; вирішен* конфлікт*; посередни*; медіац*; мирно
    records 3 протокол*; зберігаються; архів*
    related-policies 3 див також; доповнює
    contact 3 з питань; зв язатися з нами; <phone>
    contact 2 контакт*; <email>
    attribution 3 на основі; адаптован*; натхнен*; взято з; переклад*; запозичен*; contributor covenant
    licence 3 ліцензі*; creative commons
    revision-history 3 набуває чинності; набирає чинності; останнє оновлення; оновлено; версія #; затверджен*
    amendment 3 вносити зміни; може бути змінен*; можуть бути змінені; змінювати .. правила; пропозиції щодо
    resources 3 поліці*; служба підтримки; гаряча лінія
    legal 3 не несе відповідальності; не несуть відповідальності; законодавств*; персональн* дан*
    scope 3 повинні погодитися з; погоджуються з; всі учасники .. повинні/мають; усі учасники .. повинні/мають; беручи участь; реєструючись; приєднуючись; обов язков* для всіх; стосуються всіх; стосується всіх; очікуємо від усіх; на всіх майданчиках; включно з організатор*
    reporting 3 напишіть .. @body/нам/на/в; пишіть .. @body/нам/на; зв яжіться з; підійдіть до; розкажіть .. @body/нам; дайте знати; повідомити .. @body; звернутися до; звернутись до; подайте скаргу; створити тікет; якщо ви бачите; якщо ви помітили; якщо вас
    expected-behaviours 3 звернення .. має/мають/повинн* бути; має бути чітким; мають бути ввічлив*; поводьтеся; поводитися
    consequences 3 будь які дії; попросити .. покинути; попросять .. покинути; без відшкодування; залишає за собою право; може бути видален*; позбавлен* .. права/доступу

    [kind]
    governance статут; положення про
    manual порядок; регламент
    other політика конфіденційності; умови використання; угода користувача
    code кодекс; правила; правила поведінки; етика; етичний

    [rule]
    expected-behaviours 3 повинен; повинні; повинна; зобов язаний; зобов язані; слід; необхідно; потрібно; треба; має; мають; ^ @do; ^ будь ласка; рекомендується; просимо
    prohibited-behaviours 5 не можна; не повинен; не повинні; не слід; не варто; ^ не; ^ без; заборон*; неприпустим*; не допуска*; не дозволя*; ніколи; уникайте; утримуйтес*
    expected-behaviours -3 @body .. повинн*/зобов
    prohibited-behaviours -5 не соромтес*; не бійтес*; не лише; не тільки; не несе
    # Who is told to stop has to: what follows a breach is no behaviour that is expected.
    expected-behaviours -5 просять припинити; попросили припинити
    """#

  /// The pack of language `vi`.
  static let vi = #"""
    # Vietnamese. See README.md of this folder for the format.
    language vi
    and và
    of của về cho

    [heading]
    scope 3 phạm vi; phạm vi áp dụng; đối tượng áp dụng; phạm vi điều chỉnh
    expected-behaviours 3 hành vi mong đợi; yêu cầu tối thiểu; quy định chung khi; nên làm; những điều nên; khuyến khích; nghĩa vụ; ứng xử; yêu cầu
    prohibited-behaviours 3 hành vi bị cấm; nghiêm cấm; điều cấm; cấm; không được; không chấp nhận; hành vi không; những điều không nên; hành vi không thể chấp nhận
    reporting 3 báo cáo; báo cáo vi phạm; tố cáo; khiếu nại; phản ánh; cách báo cáo
    consequences 3 hình thức xử lý; xử lý vi phạm; xử phạt; hậu quả; kỷ luật; cảnh cáo; chế tài; xử lý
    values 3 cam kết; cam kết của chúng tôi; giá trị; giá trị cốt lõi; nguyên tắc; lời hứa
    purpose 3 mục đích; mục tiêu; sứ mệnh
    introduction 1 giới thiệu; thông tin về nhóm; về chúng tôi; lời nói đầu; thông tin
    summary 3 tóm tắt
    contents 4 mục lục
    definitions 4 định nghĩa; giải thích từ ngữ; thuật ngữ
    responsibilities 3 trách nhiệm; quyền hạn; quản trị viên; ban quản trị; nhiệm vụ; tổ chức
    procedure 3 quy trình; trình tự; thủ tục; quy trình xử lý
    confidentiality 3 bảo mật; ẩn danh
    appeals 4 khiếu nại quyết định; kháng cáo; kháng nghị
    conflicts-of-interest 4 xung đột lợi ích
    conflict-resolution 3 giải quyết tranh chấp; giải quyết mâu thuẫn; hòa giải
    contact 3 liên hệ; thông tin liên hệ
    attribution 4 ghi công; nguồn; tham khảo; lời cảm ơn
    licence 4 giấy phép; bản quyền
    revision-history 4 lịch sử thay đổi; phiên bản #; lịch sử
    amendment 4 sửa đổi; thay đổi; bổ sung; góp ý
    resources 3 hỗ trợ; tài nguyên
    legal 3 pháp lý; miễn trừ trách nhiệm; từ chối trách nhiệm

    [void]
    nội quy; quy định chung; quy tắc ứng xử; điều khoản thi hành; tiêu chuẩn của chúng tôi; thực thi; quy định

    [sentence]
    scope 3 áp dụng cho; áp dụng đối với; áp dụng trong; áp dụng tại; được áp dụng; có hiệu lực đối với; đối tượng áp dụng; phải tuân thủ .. nội quy; phải tuân theo; đồng ý với .. quy; đại diện cho cộng đồng
    expected-behaviours 3 ví dụ về hành vi .. góp phần; mong đợi; khuyến khích; hãy; vui lòng; tôn trọng .. quan điểm; văn minh; lịch sự; thể hiện sự; đảm bảo; nên; có trách nhiệm .. tuân thủ; tôn trọng lẫn nhau
    expected-behaviours 2 tôn trọng; phải; lịch sự; đồng cảm
    prohibited-behaviours 3 nghiêm cấm; cấm; bị cấm; không được; không chấp nhận; không thể chấp nhận; không cho phép; không dung thứ; không nên; không sử dụng; không đăng; không spam; không chứa; không chia sẻ; không chát; không quảng cáo; tuyệt đối không; ^ không
    prohibited-behaviours 2 quấy rối; xúc phạm; phân biệt; lăng mạ; đe dọa; công kích; spam
    reporting 3 báo cáo cho; báo cáo với; báo cáo bài; báo cáo tới; có thể báo cáo; được báo cáo; tố cáo; báo ngay cho; tag ngay; phản ánh; thông báo cho .. quản trị; thông báo cho ban; liên hệ với .. quản trị; liên hệ ban; khiếu nại; nếu bạn .. chứng kiến; nếu bạn .. phát hiện; nếu bạn .. gặp; gửi email
    reporting 2 <email>; báo cáo; liên hệ; ẩn danh
    consequences 3 cảnh cáo; cảnh báo; xóa bài; xóa bình luận; bị xóa; banned; ban vĩnh; khóa tài khoản; bị khóa; bị kick; xử lý .. vi phạm; hình thức xử lý; xử phạt; kỷ luật; đình chỉ; trục xuất; loại khỏi; mời ra khỏi; cấm tạm thời; cấm vĩnh viễn; tạm thời hoặc vĩnh viễn; hậu quả; sa thải; buộc thôi
    values 3 cam kết; chúng tôi tin; bất kể; không phân biệt tuổi; giá trị cốt lõi; trân trọng
    purpose 3 mục đích của; mục đích; mục tiêu của; nhằm; để đảm bảo; quy định về
    introduction 3 chào mừng; là cộng đồng; là nhóm; tài liệu này; được thành lập; thông tin về nhóm
    definitions 3 được hiểu là; là việc; nghĩa là; được định nghĩa
    responsibilities 3 chịu trách nhiệm; có quyền .. xóa; có quyền; quản trị viên .. có; ban quản trị .. có; được bầu; bao gồm các thành viên; được duyệt bởi; có nhiệm vụ
    procedure 3 sẽ được xem xét; được điều tra; điều tra; xem xét và; hội ý; đưa ra quyết định; trong vòng # ngày; trong vòng # giờ; ngày làm việc; xác minh
    confidentiality 3 bảo mật; giữ bí mật; ẩn danh; quyền riêng tư .. người báo cáo; không tiết lộ
    non-retaliation 3 trả thù; trả đũa; trù dập; sai sự thật .. tố cáo
    appeals 3 kháng cáo; kháng nghị; xem xét lại; không công bằng
    conflicts-of-interest 3 xung đột lợi ích
    conflict-resolution 3 hòa giải; tranh chấp; mâu thuẫn; thương lượng; xin lỗi
    records 3 biên bản; lưu trữ; hồ sơ
    contact 3 mọi thắc mắc; thắc mắc .. liên hệ; <phone>
    contact 2 liên hệ; <email>
    attribution 3 dựa trên; phỏng theo; được chuyển thể; lấy cảm hứng; tham khảo từ; bản dịch; contributor covenant
    licence 3 giấy phép; creative commons
    revision-history 3 hoàn thành lúc; được soạn bởi; cập nhật lần cuối; có hiệu lực từ; có hiệu lực kể từ; phiên bản #; ban hành
    amendment 3 được sửa đổi; có thể thay đổi; có thể được cập nhật; sửa đổi bổ sung; quyền thay đổi; đóng góp ý kiến; góp ý
    resources 3 công an; cảnh sát; đường dây nóng; hỗ trợ tâm lý
    legal 3 không chịu trách nhiệm; pháp luật; theo quy định của pháp luật; dữ liệu cá nhân
    scope 3 áp dụng với; tất cả .. phải tuân thủ; khi tham gia .. đồng ý; mọi thành viên .. phải/cần
    reporting 3 vui lòng liên hệ; hãy liên hệ; hãy báo; báo cho

    [kind]
    governance điều lệ; quy chế
    manual quy trình; hướng dẫn xử lý
    other chính sách bảo mật; điều khoản sử dụng; điều khoản dịch vụ
    code nội quy; quy tắc; ứng xử; đạo đức; quy định; chuẩn mực

    [rule]
    expected-behaviours 3 phải; cần; hãy; nên; vui lòng; yêu cầu; bắt buộc; có nghĩa vụ; có trách nhiệm; xin
    prohibited-behaviours 5 không được; không nên; cấm; đừng; ^ không; tránh; tuyệt đối không; không sử dụng; không đăng; hạn chế
    prohibited-behaviours -5 đừng ngại; không chỉ; không chịu trách nhiệm; không cần
    expected-behaviours -3 ban quản trị .. phải; quản trị viên .. phải
    """#

  /// The pack of language `zh`.
  static let zh = #"""
    # Chinese, simplified and traditional where they differ. Text is matched character by character.
    language zh
    and 和

    [heading]
    scope 3 适用范围; 適用範圍; 范围; 適用; 适用于; 适用对象
    expected-behaviours 3 期望的行为; 期望行为; 预期行为; 鼓励的行为; 提倡; 应有; 行为规范; 我们期望; 良好行为
    prohibited-behaviours 3 不可接受; 不被接受; 禁止; 不当行为; 骚扰; 欺凌; 不允许; 禁止事项; 不可接受的; 違規
    reporting 3 报告; 举报; 投诉; 如何举报; 如何报告; 報告; 申诉渠道; 举报渠道; 联系我们举报; 电子方式; 个人举报
    consequences 3 后果; 处罚; 处理方针; 警告; 纠正; 封禁; 制裁; 惩戒; 执行指南; 执行方针; 改正; 违规处理; 處分; 开除
    values 3 承诺; 承諾; 誓言; 价值观; 理念; 多样性; 多元; 宗旨与价值; 原则; 保证
    purpose 3 目的; 宗旨; 目标; 使命
    introduction 1 简介; 引言; 前言; 介绍; 概述
    summary 3 简短版; 摘要; 简要; 概要; 简明版; 快速版
    contents 3 目录
    definitions 3 定义; 术语; 名词解释
    responsibilities 3 责任; 职责; 权力; 委员会; 组成; 成员; 选举; 责任和权力
    procedure 3 程序; 流程; 处理程序; 调查; 事件处理; 步骤; 处理流程; 裁决
    confidentiality 3 保密; 隐私; 匿名
    non-retaliation 3 报复; 禁止报复; 恶意举报
    appeals 4 申诉; 上诉; 复议; 申訴
    conflicts-of-interest 4 利益冲突; 回避
    conflict-resolution 3 冲突解决; 调解; 解决冲突; 争议解决; 监察员
    records 3 记录; 存档; 透明度
    related-policies 3 相关政策; 其他政策; 相关文件
    contact 3 联系方式; 联系我们; 联系人; 联络; 问题
    attribution 4 参见; 归属; 致谢; 署名; 来源; 鸣谢; 参考; 出处
    licence 4 许可; 授权; 版权; 许可证
    revision-history 4 修订历史; 版本; 更新日志; 变更记录; 更新历史; 修订记录
    amendment 4 修订; 修改; 修正; 变更
    faq 4 常见问题
    resources 3 资源; 紧急; 帮助; 支持
    legal 3 免责; 法律; 责任声明
    scope 3 适用范围; 适用对象; 适用内容
    consequences 3 违规处理; 处理措施; 处罚; 惩罚措施; 违规后果; 处罚措施; 处理方式
    appeals 4 申诉; 异议; 申诉渠道; 申诉路径
    responsibilities 3 管理团队; 审核团队; 管理员
    amendment 4 更新; 修订; 公约更新

    [void]
    监督; 执行; 我们的准则; 我们的标准; 行为准则; 准则; 介绍; 引言; 强制执行; 實施; 详细版; 完整版

    [sentence]
    scope 3 适用于; 適用於; 适用范围; 代表社区; 代表项目; 公共场所; 公共空间; 均应同意遵守; 必须遵守; 须遵守; 应遵守; 所有参与者 .. 遵守; 遵守 .. 规范; 参与者 .. 遵守; 涵盖
    scope 2 场合; 所有参与; 线上; 线下; 活动场所; 渠道; 社交
    expected-behaviours 3 积极环境; 积极的环境; 正面的环境; 有助于 .. 行为; 期望 .. 行为; 应当尊重; 请尊重; 鼓励的行为; 我们期望; 应该尊重; 友善对待; 努力做到; 我们希望
    expected-behaviours 2 尊重; 友善; 同情; 包容; 体谅; 礼貌; 善意
    prohibited-behaviours 3 不当行为例子; 不当行为 .. 包括; 不可接受的行为 .. 包括; 不可接受 .. 例子; 骚扰包括; 骚扰行为包括; 绝不容忍; 不容忍; 不能容忍; 不应在; 禁止; 不得; 不允许; 严禁; 不可以; 不能接受; 零容忍
    prohibited-behaviours 2 侮辱; 诋毁; 恐吓; 跟踪; 性引诱; 挑逗; 骚扰行为; 人身攻击; 私人信息; 色情; 歧视; 贬低; 性关注
    prohibited-behaviours -2 举报; 报告; 联系; 不受骚扰; 无骚扰; 互动
    reporting 3 可通过 .. 报告; 请尽快举报; 举报; 向 .. 报告; 报告给; 请立即联系; 请联系; 请 .. 告知; 受到骚扰; 被骚扰; 发现 .. 被骚扰; 匿名举报; 进行 .. 举报; 投诉到; 请尽快; 请与 .. 联系; 联系 .. 工作人员
    reporting 2 报告; 投诉; 匿名; 联系; <email>; 事件; 不安全
    reporting -2 投诉都将; 报告者的隐私; 予以保密
    consequences 3 封禁; 警告; 驱逐; 开除; 移出; 除名; 采取任何行动; 采取 .. 措施; 采取 .. 行动; 纠正措施; 暂时或永久; 永久禁止; 暂时禁止; 处理意见; 处罚; 制裁; 应立即遵守; 都应立即遵守; 立即停止; 不予退款; 后果; 公开道歉; 删除 .. 编辑; 违反 .. 处理方式; 取消 .. 资格; 离开
    consequences 2 违反; 违规; 处理; 社区影响; 限制
    values 3 我们承诺; 承诺; 致力于; 不论; 无论其; 无论 .. 性别; 不受骚扰; 无骚扰; 我们重视; 我们相信; 重视; 欢迎所有; 多元性; 保证
    values 2 开放; 多样; 包容; 友善; 健康
    purpose 3 目的是; 旨在; 目标是; 本准则旨在; 为了 .. 制定; 宗旨
    introduction 3 本文件; 本文档; 此为; 是一个社区; 成立于; 本页
    summary 3 简而言之; 简短; 总之
    definitions 3 是指; 指的是; 定义为; 意为; 系指
    responsibilities 3 有责任; 负责; 权力和责任; 权利和责任; 组成; 选举; 任命; 任期; 将在活动过程中执行; 执行这些规范; 联合主席; 主席; 职责
    responsibilities 2 成员; 领袖; 委员会; 管理员
    responsibilities -3 行为准则委员会 .. 审查
    procedure 3 审查和调查; 调查; 投诉都将; 都将得到; 审查; 小时内; 天内; 收到 .. 报告; 收到 .. 举报; 核实; 处理程序; 标准程序; 遵循 .. 程序; 评估; 决定; 我们将确保; 转达
    procedure 2 程序; 流程; 处理; 跟进
    confidentiality 3 保密; 隐私和安全; 报告者的隐私; 举报人的隐私; 尊重 .. 隐私; 匿名性; 身份 .. 保护; 机密; 不会公开; 不会透露
    non-retaliation 3 报复; 打击报复; 恶意举报; 虚假举报; 诬告
    appeals 3 申诉; 上诉; 复议; 不公正; 重新考虑
    conflicts-of-interest 3 利益冲突; 回避; 公正性; 当事人 .. 不得参与
    conflict-resolution 3 调解; 冲突解决; 解决冲突; 直接沟通; 误会; 误解; 善意推定; 监察员; 私下沟通; 化解
    records 3 记录保存; 存档; 会议记录; 透明度报告; 保留记录
    related-policies 3 其他政策; 补充; 优先适用; 相关规定; 另见
    contact 3 如有疑问; 如有问题; 联系方式; <email> $; 联系我们
    contact 2 <email>; 联系
    attribution 3 改编自; 基于; 灵感来源; 灵感来自; 参考了; 翻译; 摘自; 源自; 原始; 原文; 来源; 感谢; 受 .. 启发; 来自; 贡献者公约 .. 版; contributor covenant; geek feminism
    attribution -2 不基于
    licence 3 许可; 授权; 知识共享; 版权; creative commons; cc by; 公有领域
    revision-history 3 版本; 最后更新; 更新于; 修订于; 生效; 通过于; 初步的; 首次发布; 旧版
    revision-history -2 参见; 改编自; 获取
    amendment 3 修订; 修改; 更新 .. 准则; 可能会更改; 定期审查; 提出 .. 建议; 建议
    resources 3 警察; 执法; 保安; 护送; 紧急; 安全感; 协助 .. 参与者; 帮助 .. 联系; 提供帮助; 协助; 感到安全; 当地
    resources 2 安全; 帮助; 支持
    legal 3 免责; 法律责任; 适用法律; 不承担责任
    other 3 模板; 范本
    scope 3 适用于; 適用於; 本准则适用; 约束
    expected-behaviours 3 应当尊重; 应尊重; 请尊重; 我们希望; 我们期望; 应当遵守
    prohibited-behaviours 3 不应采取; 不应有; 不应该; 禁止; 不得; 不允许; 不可以; 不容忍; 请勿; 严禁; 不能接受; 不可接受
    consequences 3 警告; 封禁; 除名; 开除; 移出; 处罚; 禁言; 驱逐; 取消资格
    reporting 3 请联系; 请报告; 举报; 請聯繫; 请告知; 可以向
    scope 3 表示你同意; 表示您同意; 即表示; 视为同意; 适用对象; 适用内容; 适用于; 注册的用户; 的用户和发布; 全体成员; 所有成员均; 约束
    expected-behaviours 3 需注明; 需遵守; 妥善保管; 应尽量; 应当; 请尊重; 请保持; 提倡; 倡导; 鼓励; 请遵守; 须遵守; 应遵守; 友善; 互相尊重
    prohibited-behaviours 3 前三思; 不被允许; 请勿; 不得; 禁止; 严禁; 不允许; 不可; 切勿; 杜绝; 不应; 谢绝; 不欢迎; 不容忍
    values 3 尊重每一位; 核心价值; 拒绝暴力; 我们相信; 我们承诺; 我们致力于
    procedure 3 依据事实; 审核; 巡查; 直接处理; 工作日内; 小时内; 核实; 调查; 处理流程
    appeals 3 异议; 申诉; 复核; 申请复审
    consequences 3 限流; 下架; 封号; 禁言; 封禁; 删除; 移除; 警告; 踢出; 取消资格; 永久; 处罚; 追究; 冻结; 注销
    responsibilities 3 管理员和版主; 内容审核员; 团队负责; 负责; 有权
    records 3 记录留存; 公开背景与依据; 存档; 归档
    amendment 3 不断完善; 发布即生效; 有权修改; 修订; 随时更新; 更新本
    legal 3 人民法院; 相关法律法规; 法律责任; 免责; 不承担
    conflict-resolution 3 友好协商; 协商解决; 调解; 沟通解决
    reporting 3 举报; 请联系; 联系管理员; 向管理员; 反馈给; 投诉; 报告给
    attribution -2 基于事实; 感谢您; 感谢大家; 基于种族; 基于性别
    confidentiality -3 他人隐私; 个人隐私; 隐私信息
    scope 3 的约束; 受到 .. 约束; 参加本; 参与本 .. 即; 加入本群; 进群; 入群; 全体群成员; 所有群员; 所有参与者; 请所有; 要求所有 .. 遵守/同意; 凡 .. 均/都/应/须; 本社区所有; 在本 .. 范围内
    reporting 3 联系群主; 联系管理; 私聊管理; 联系组织者; 告诉工作人员; 告知工作人员; 发邮件至; 发送邮件; 邮件 .. 联系; 反馈; 可以联系; 可联系; 向我们报告; 通知管理
    consequences 3 移出群; 拉黑; 禁止参加; 请其离开; 要求离开; 终止 .. 资格; 有权 .. 删除/移除/拒绝/终止/踢出

    [kind]
    governance 章程; 治理
    manual 处理手册; 执行手册; 指南; 手册; 流程
    faq 常见问题
    other 隐私; 使用条款; 服务条款
    code 行为准则; 公约; 守则; 道德规范; 行为规范; 准则; 规则; 规范; 社区指南; 道德; 须知; 公约

    [rule]
    expected-behaviours 3 应当; 应该; 必须; 应; 须; 需要; 请; 要求; 遵守; 尊重; 保持; 努力; 鼓励; 有义务; 有责任
    prohibited-behaviours 5 不得; 不发表; 不透露; 不辱骂; 不侮辱; 不传播; 不散布; 不泄露; 不歧视; 不冒充; 禁止; 严禁; 不要; 不应; 不能; 不可; 不允许; 不准; 请勿; 切勿; 避免; 杜绝; 拒绝; 未经 .. 许可/同意/允许; 未经; 不许
    prohibited-behaviours -5 不要犹豫; 不限于; 不仅; 不适用
    expected-behaviours -3 委员会应; 委员会将; 委员会必须; 团队应; 团队将
    """#

  /// The weights of `RoleModel`.
  static let weights = #"""
    # Fitted weights of the features of RoleModel, then of the roles.
    bias -0.246
    strongest 0.427
    strongest-at-least-4 0.511
    share 1.687
    share-up-to-a-third -0.509
    leading-sentences 2.214
    leads-once -0.631
    sentences -0.798
    cues 0.941
    listed 0.520
    heading-decisive 0.938
    heading-indicative 0.475
    heading-above 0.644
    other-heading -0.510
    other-heading-firm -0.474
    first 0.191
    section-length -1.196
    last-place -0.507
    other-policy -1.498
    behaviour-in-manual -1.701
    governing-in-manual -0.599
    governing-in-code -0.281
    reporting-in-manual -1.714
    upkeep-inside -1.580
    amendment 0.591
    appeals -0.040
    attribution 0.998
    confidentiality 0.480
    conflict-resolution -0.997
    conflicts-of-interest 0.540
    consequences 0.356
    contact -1.265
    contents -0.102
    definitions -0.536
    expected-behaviours -0.865
    faq 0.128
    introduction 0.423
    legal -0.928
    licence 0.053
    non-retaliation 0.634
    other 0.594
    procedure -0.674
    prohibited-behaviours -0.558
    purpose -0.390
    records 0.154
    related-policies -0.061
    reporting 0.066
    resources -0.474
    responsibilities -0.512
    revision-history 1.254
    scope 0.575
    summary 1.028
    title 0.000
    values -0.470
    """#
}
