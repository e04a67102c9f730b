/// The words of the languages; see `LanguageRules` for the form.
enum LanguageData {
  static let english = """
    claim right: right | rights | entitlement | entitlements | privilege | privileges
    claim duty: duty | duties | obligation | obligations | responsibility | responsibilities
    step 1: first | 1st | initial
    step 2: second | 2nd
    step 3: third | 3rd
    step 4: fourth | 4th
    step again: repeat | repeated | subsequent
    nobody: no | nobody | no one | no-one | none | neither
    opener: of | to | in | on | at | by | for | with | from | upon | under | about | into | within | without | during | through | between | among | against | per | via | who | whom | whose | which | that | what | there | than | not | as | or | and | but | whether | including | such
    conjunction: if | when | while | where | how | why | whether | because | although | though | since | unless | until | once | so that | as soon as | whenever | wherever | whereas | provided that | in case | that
    vague: which | who | that | what | there | this | these | those | it | whatever | each | all | some
    bare: required to | mandatory | compulsory | prohibited from | prohibited | forbidden | not permitted | not allowed | obligated to | encouraged to | recommended | advised to | strongly encouraged | discouraged | discouraged from | expected to | not expected to | not required to | not required | not obliged to | permitted to | allowed to | allowed | permitted | entitled to | optional | able to | unable to | not able to
    hypothetical: would | could | might | wouldn't | couldn't | could not | would not | had to
    modal must: must | shall | have to | has to | had to | is required to | are required to | be required to | required to | is obliged to | are obliged to | obligated to | need to | needs to | mandatory | compulsory | is required | are required | has a duty to | have a duty to
    modal must-not: must not | mustn't | shall not | shan't | may not | is prohibited | are prohibited | be prohibited | prohibited from | prohibited | is forbidden | are forbidden | forbidden | not permitted | not allowed | never be | is not permitted | are not permitted | is not allowed | are not allowed | must never | shall never | may never | may neither | shall neither | must neither
    modal should: should | ought to | encouraged to | is encouraged to | are encouraged to | recommended | is recommended | advised to | strongly encouraged
    modal should-not: should not | shouldn't | ought not | discouraged | discouraged from | should never
    modal expected: expected to | is expected to | are expected to | be expected to | expects | expect
    modal not-expected: not expected to | not required to | is not required to | are not required to | need not | not required | not obliged to | not obligated to | do not have to | does not have to | don't have to | do not need to | does not need to
    modal may: may | might | is permitted to | are permitted to | permitted to | is allowed to | are allowed to | allowed to | allowed | permitted | entitled to | at liberty to | reserve the right | reserves the right | have the right | has the right | have right to | has right to | have a right | has a right | optional | at its discretion | at their discretion | at our discretion
    modal can: can | could | able to | is able to | are able to
    modal cannot: cannot | can not | can't | could not | couldn't | unable to | not able to | can never
    modal will: will | would | 'll
    modal will-not: will not | won't | would not | wouldn't | will never
    modal not: not | no | never | nor | neither | without | none | nobody | nothing | don't | doesn't | didn't | isn't | aren't | wasn't | weren't | hasn't | haven't | do not | does not | did not | is not | are not
    scope all: all | every | everyone | everybody | everything
    scope each: each
    scope any: any | anyone | anybody | anything | whatever | whichever | whoever
    scope some: some | certain | several | many | most | few | various
    scope only: only | solely | exclusively | alone | strictly limited to | limited to
    scope open: may include but is not limited to | may include but are not limited to | may include without limitation | can include but is not limited to | can include but are not limited to | include without limitation | includes without limitation | including but not limited to | include but are not limited to | includes but is not limited to | including without limitation | not limited to | etc | and so on | and the like | or similar
    scope except: except | excepting | except for | unless | excluding | other than | apart from | save for | with the exception of | exempt | exempted | notwithstanding | regardless of | irrespective of | subject to
    scope always: always | at all times | at any time | in all cases | in any case | under any circumstances | in every case
    scope least: at least | minimum | no less than | not less than | no fewer than | or more | more than | over | exceeding | minimum of
    scope most: at most | maximum | no more than | not more than | up to | or less | less than | fewer than | under | maximum of | not later than | no later than | not exceed
    scope within: within
    scope before: before | prior to
    scope after: after
    scope until: until | by the end of
    scope prompt: as soon as | immediately | promptly | without delay | without undue delay
    scope public: public | private | online | offline
    scope anonymous: anonymous | anonymously | confidential | confidentially | confidentiality
    scope sole: sole | sole discretion | final | binding | irrevocable | perpetual | permanent | permanently | temporary | temporarily
    number 0: zero
    number 1: one
    number 2: two | twice
    number 3: three | thrice
    number 4: four
    number 5: five
    number 6: six
    number 7: seven
    number 8: eight
    number 9: nine
    number 10: ten
    number 11: eleven
    number 12: twelve | dozen
    number 13: thirteen
    number 14: fourteen
    number 15: fifteen
    number 16: sixteen
    number 18: eighteen
    number 20: twenty
    number 21: twenty-one | twenty one
    number 24: twenty-four | twenty four
    number 28: twenty-eight | twenty eight
    number 30: thirty
    number 40: forty
    number 45: forty-five | forty five
    number 48: forty-eight
    number 50: fifty
    number 60: sixty
    number 70: seventy
    number 72: seventy-two
    number 80: eighty
    number 90: ninety
    number 100: hundred | one hundred | a hundred
    number 1000: thousand | one thousand
    number 1/2: half | one-half
    number 1/3: one third | one-third
    number 2/3: two thirds | two-thirds
    number 3/4: three quarters | three-quarters | three fourths
    number 1/4: one quarter | one-quarter | one fourth
    number all: unanimous | unanimously | unanimity
    number majority: majority | simple majority | plurality
    unit day: day | days | calendar day | calendar days | consecutive days
    unit workday: business day | business days | working day | working days | workday | workdays
    unit week: week | weeks | weekly
    unit month: month | months | monthly
    unit quarter: quarters | quarterly
    unit year: year | years | yearly | annually | annual
    unit hour: hour | hours | hourly
    unit minute: minute | minutes
    unit second: seconds
    month 1: january | jan
    month 2: february | feb
    month 3: march | mar
    month 4: april | apr
    month 5: may
    month 6: june | jun
    month 7: july | jul
    month 8: august | aug
    month 9: september | sep | sept
    month 10: october | oct
    month 11: november | nov
    month 12: december | dec
    currency usd: usd | dollar | dollars
    currency eur: eur | euro | euros
    currency gbp: gbp | pound | pounds | pounds sterling
    currency chf: chf | francs
    currency percent: percent | per cent | percentage
    article: a | an | the
    filler: also | please | however | therefore | thus | hence | furthermore | moreover | additionally | in addition | accordingly | indeed | for example | for instance | e.g | i.e | that is | namely | in particular | note that | likewise | as such | in turn | then | so | too
    little: in | on | at | of | for | to | that | which | who | be
    joint: and | or
    agreement be: is | are | 's | 're
    agreement was: was | were
    agreement have: has | have
    agreement do: does | do
    agreement this: this | these
    agreement that: that | those
    pronoun they: he | she | they | s/he | he or she | she or he | he/she | she/he | (s)he
    pronoun their: his | her | their | hers | theirs | him | them | his or her | her or his | him or her | his/her | him/her | their or her
    pronoun themself: himself | herself | themself | themselves | himself or herself | oneself
    pronoun chair: chairman | chairwoman | chairperson | chair | chairmen | chairpersons | chairs
    pronoun spokesperson: spokesman | spokeswoman | spokesperson
    pronoun ombud: ombudsman | ombudswoman | ombudsperson | ombud | ombudsmen | ombudspersons | ombudspeople | ombuds
    pronoun workforce: manpower | workforce
    pronoun humanity: mankind | humankind | humanity
    pronoun personhours: man-hours | person-hours
    pronoun staffed: manned | staffed
    pronoun everybody: guys | folks
    same includes among others: may include but is not limited to | may include but are not limited to | may include without limitation | can include but is not limited to | can include but are not limited to | includes but is not limited to | include but are not limited to | includes without limitation | include without limitation
    same to: in order to
    same before: prior to
    same if: in the event that | in case
    same because: due to the fact that
    same during: in the course of
    same about: with regard to | with respect to | regarding | concerning | in regard to | about
    same according to: in accordance with | pursuant to
    same including: such as
    same while: whilst
    same among: amongst
    same toward: towards
    same website: web site | site | web page | webpage
    same person: individual | persons | people | individuals
    same use: utilize | utilise
    same and: as well as | along with | &
    same etc: et cetera
    same by means of: via
    reference: section | sections | subsection | subsections | article | articles | clause | clauses | chapter | chapters | paragraph | paragraphs | part | appendix | annex | schedule | item | items | rule | § | §§ | sec
    version: version | revision | revised | last updated | last modified | last revised | updated | modified | published | publication date | effective | effective date | dated | adopted | approved | amended | ratified | as of | last reviewed | latest | previous version | this version | date | draft | snapshot | copyright | © | history | editors
    event: include | involve | occur | arise | happen | vary | differ | contain | consist | depend | result | range | lead | cause | seem | appear
    reach: contact | contacting | report to | reported to | reporting to | reports to | notify | notifying | inform | email | emailing | e-mail | reach | reach out to | write to | writing to | speak to | speaking to | talk to | call | approach
    characteristic: age | body size | disability | visible or invisible disability | ethnicity | sex characteristics | gender | gender identity | gender identity and expression | gender expression | level of experience | education | socio-economic status | socioeconomic status | nationality | personal appearance | race | caste | color | colour | religion | sexual identity | sexual orientation | sexuality | sex | neurodiversity | neurotype | marital status | pregnancy | veteran status | national origin | ancestry | creed | language | culture | political affiliation | political belief | physical appearance | mental health | medical condition | family status | parental status | immigration status | tribe | technology choices | hair
    ending: s | es | ed | d | ing | 's | ly | er's | ies | y | ied
    """
}
