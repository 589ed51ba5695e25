/** Nouns for people and bodies that decide, and for the rules they decide by; and nouns of money and of time. */

/** Somebody who can be shown something and then agree. */
export const DECIDERS =
  'legal|finance|procurement|purchasing|compliance|accounts|accounting|controlling|hr|security|infosec|management|leadership|head office|headquarters|hq|corporate|facilities|marketing|sales|operations|ops|engineering|qa|treasury|payroll|the brand team|editorial|the state|customs|council|planning|parliament|everyone|everybody';
export const DECIDER_NOUNS =
  'boss|director|manager|board|committee|council|chair|chairman|chairwoman|chairperson|partner|partners|wife|husband|spouse|mother|father|mum|mom|dad|parents|family|kids|children|son|daughter|sister|brother|owner|owners|landlord|landlady|lawyer|lawyers|solicitor|solicitors|attorney|counsel|auditor|auditors|accountant|regulator|regulators|ministry|minister|ministers|government|authority|authorities|trustees|trust|union|unions|works council|shareholders|investors|investor|founder|founders|co-founder|co founder|ceo|cfo|cto|coo|cio|vp|president|headteacher|head teacher|head of \\w+|principal|governors|governor|dean|faculty|department|team|teams|crew|staff|people|users|members|membership|residents|tenants|neighbours|neighbors|drivers|volunteers|congregation|clients|client|customer|customers|insurer|insurers|insurance company|bank|lender|donor|donors|funder|funders|sponsor|sponsors|publisher|publishers|editor|editors|agent|label|producer|producers|agency|supervisor|colleague|colleagues|engineer|engineers|architect|surveyor|inspector|doctor|doctors|physio|coach|head office|group|parent company|planners|freeholder|estate|guild|jury|panel|leads|lead|guys|players|artists|developer|developers|dpo|readers|viewers|parish|bishop|steering group|steerco|foreman|operators|operator|nurses|teachers|students|pupils|supplier|suppliers|contractor|contractors|subcontractors|buyer|buyers|seller|vendor|vendors';

/** A text that allows or forbids. */
export const RULE_NOUNS =
  'policy|policies|lease|contract|contracts|rules|rule|(?<!in[ -])law|regulation|regulations|regs|statute|statutes|bylaws|by-laws|charter|framework|agreement|grant|licence|license|insurance|code|mandate|guidelines|procedure|procedures|process|constitution|articles|terms|governance|tender|permit|covenant|covenants|standing orders|scheme|budget rules|remit|collective agreement|data protection|gdpr|protocol|standard|standards|system';

export const MONEY_NOUNS = 'budget|budgets|money|funds|funding|cash|headroom|margin';
export const TIME_NOUNS =
  'time|capacity|bandwidth|resources|people|staff|hands|slots|slot|headcount|engineers|manpower|availability|space|room';

/** Said of somebody who has too much to do. */
export const LOADED =
  'swamped|heads down|slammed|packed|full|snowed under|flat out|slammed|maxed out|tied up|stretched|overloaded|booked|booked out|booked up|booked solid|fully booked|buried|drowning|busy|underwater|under water|chock-a-block|chocka|rammed|crammed|at capacity|overbooked|overstretched|committed|spoken for|at the limit|knee-deep|up to my neck|up to our necks|run off our feet|run off my feet';
