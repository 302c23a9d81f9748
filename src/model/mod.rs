//! Stage 2: records become values that cannot be wrong. `values` are the smallest, `law` and `files` are made of them,
//! and the rest is what a campaign resolves from its files and the register.

mod award_line;
mod brief;
mod campaign_files;
mod carried_out;
mod dossier;
mod expansion;
mod files;
mod holders;
mod issued;
mod kept;
mod law;
mod locality;
mod lower_titles;
mod measuring;
mod numbered;
mod outcome;
mod paper_entry;
mod paper_name;
mod posts;
mod scoring;
mod seating;
mod values;
mod waiting;
mod whom;

pub use award_line::{AwardLine, GroupNumber};
pub use brief::{Brief, Series, review};
pub use campaign_files::{CampaignFiles, Index, Overdue, Unread};
pub use dossier::{Dossier, IssuedPapers};
pub use expansion::drafts;
pub use files::{
    Absence, AddresseesRule, Answer, AnswerResult, AuthorityStep, AwardForm, AwardReward, Awardee,
    AwardeeKind, Awardees, BallotCount, Band, Basis, BasisLayout, Better, ByCriterion, ByIndicator, Campaign,
    Cap, Ceremony, Cites, ColumnAlign, ComputedPart, ComputedParts, Content, Correction, Council, Criteria,
    CriteriaSubject, Criterion, DayRule, Direction, EarlierAward, Entries, FieldResult, Figure, FormerName,
    FormerParent, Founding, Fund, Gift, Ground, Head, Indicator, IndicatorKind, IssuingBody, IssuingRules,
    Kind, Kinds, ListOrder, LowerBound, Meeting, MeetingPart, Member, Narrative, Numbering, Occasion, Office,
    OnCertificate, OnePer, Outcome, Outline, OutlineColumn, OutlineEntry, OutlinePart, OutlineRow,
    OutlineRowKind, OutlineRows, OutlineTable, PaperAct, PaperCouncil, PaperRole, PaperRow, PaperValues,
    Papers, Particulars, Period, Plan, Prefix, ProgrammeItem, Range, Ranges, Received, ReceivedPaper,
    Recipient, Review, ReviewFile, ReviewKind, Reward, RewardMoney, ScoreAward, ScoreGroup, ScoreItem,
    ScoreTable, ScoredUnit, Scorer, Scores, Seat, SeatRole, Select, Sex, Shape, SheetHeads, Signatory,
    Signer, SimpleType, Step, Tally, Task, Team, Threshold, Total, Unit, UnitHead, UnitKind, UnitKindRow,
    UnitKinds, UnitResult, Units, UpperDecision, ValueType, ValueTypes, Vote, VoteMethod, Voters, VotingRule,
    WorkRole, names_in,
};
pub use holders::holders;
pub use issued::{Issued, IssuedText};
pub use law::{
    Addition, Authority, Award, AwardClause, AwardFact, AwardLaw, AwardSort, BaseSalary, Bases, Bonus,
    Citation, Coefficient, Confidence, Confirmation, Decider, DeciderFact, Endorsement, Factor, Formula,
    Found, Grounds, Holders, Holiday, LawBasis, LawOn, LawRow, LawRule, MoneyClause, Naming, Refusal, Regime,
    ToldRow,
};
pub use measuring::{Against, Compared, Measured, Measuring, Verdict, makes_a_year};
pub use numbered::{Numbered, numbered};
pub use paper_entry::{OneOf, PaperEntry};
pub use paper_name::{PaperName, paper_name, review_name};
pub use posts::{address_in, is_of_another, located, names_unit, post_at, unit_inside};
pub use scoring::{Ranked, ScoreSums};
pub use seating::seat;
pub use values::{
    Circulation, Collation, Date, Decimals, Dong, EmptyTens, Hours, Id, Known, Line, NotAPortion, NotDong,
    NotQuantity, NumberSymbol, NumberWording, OneOrMore, PaperNumber, PersonalName, Portion, Quantity,
    Rounding, Secrecy, Several, Share, SigningTime, Text, Thousand, Thousandths, Urgency, Validity, bonus,
    capitalised, counted, dong_words, even_decimals, from_roman, in_sentence, is_number_symbol,
    look_at_beginning, look_at_body, look_at_end, look_at_item, look_at_lead, look_at_name, look_at_place,
    look_at_post, look_at_said, look_at_salutation, look_at_speakers, look_at_word, look_at_year,
    minute_of_day, minutes_of, name_problems, names_within, number_words, parse_thousands,
    parts_of_one_whole, report_nearly, roman, said_name, sentence_case, stray_marks, thousands, unique,
    unknown, without_mark,
};
