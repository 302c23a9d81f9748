//! Closed sets that faults name by the words of the files: keys, parts of papers and of references.
//! Long because every member has its words in both languages beside it.

use strum::{Display, IntoStaticStr};

use super::Language;

/// A key that another excludes or needs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Display, IntoStaticStr)]
#[cfg_attr(test, derive(Default))]
#[strum(serialize_all = "snake_case")]
pub enum PairedKey {
    /// Who typed a paper.
    #[cfg_attr(test, default)]
    Typist,
    /// How many copies there are.
    Copies,
    /// The office of a signatory.
    Position,
    /// The step of authority of one who acts in an office.
    #[strum(serialize = "prefix: Q.")]
    Acting,
    /// The paper that is copied.
    CopyOf,
    /// The paper that a letter corrects.
    Corrects,
    /// The paper that a letter recalls.
    Recalls,
    /// The papers of a cover list.
    Contents,
    /// What a letter corrects.
    Corrections,
    /// The Điều that are copied.
    Excerpt,
    /// Whom an excerpt is for.
    ExcerptFor,
    /// When the original was signed.
    SignedAt,
    /// The votes of a review.
    Votes,
    /// The council meeting of a review.
    Meeting,
    /// What part of all members has to agree.
    ThresholdPercent,
    /// The rules of voting of a council.
    Voting,
    /// What the level above answered.
    Outcomes,
    /// Who decides on a submission.
    DecidedBy,
    /// Whom a paper is about.
    Select,
    /// The review of a paper.
    Review,
    /// The council that meets.
    Council,
    /// Who was absent.
    Absent,
    /// Who presided.
    Chair,
    /// The team of a council.
    Team,
    /// The team that counts the ballots.
    CountingTeam,
    /// Who counts them.
    Tellers,
    /// A paper of this office.
    Paper,
    /// A number and symbol.
    Number,
    /// One fund.
    Fund,
    /// Several funds.
    Funds,
    /// An amount of money.
    Amount,
    /// By whose word.
    Source,
    /// A gift.
    InKind,
    /// What it costs.
    Value,
    /// Money as the law says.
    ByLaw,
    /// Nothing.
    None,
    /// A part of everything.
    Share,
    /// A day.
    Date,
}

/// A key of an indicator that not every kind has.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Display, IntoStaticStr)]
#[cfg_attr(test, derive(Default))]
#[strum(serialize_all = "snake_case")]
pub enum IndicatorKey {
    /// How the figures of units make one.
    #[cfg_attr(test, default)]
    Total,
    /// What is better.
    Better,
    /// By what size a mean goes.
    WeightedBy,
    /// Whether a percentage may exceed 100.
    #[strum(serialize = "over_100")]
    Over100,
}

impl IndicatorKey {
    /// What it may say.
    pub(super) fn allowed(self, language: Language) -> &'static str {
        match self {
            Self::Total => language.say(
                "`cong` chỉ với so-luong, co-khong; `binh-quan` không với co-khong",
                "`cong` for so-luong and co-khong only; `binh-quan` not for co-khong",
            ),
            Self::Better => language.say("`better` không với co-khong", "`better` not for co-khong"),
            Self::WeightedBy => language.say(
                "`weighted_by` chỉ với phan-tram, binh-quan, và `total` bỏ trống hoặc là `binh-quan`",
                "`weighted_by` for phan-tram and binh-quan only, with `total` absent or `binh-quan`",
            ),
            Self::Over100 => language.say("`over_100` chỉ với phan-tram", "`over_100` for phan-tram only"),
        }
    }
}

/// What two keys have to do with each other.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(test, derive(Default))]
pub enum Pairing {
    /// The first needs the second.
    Needs,
    /// They exclude each other.
    #[cfg_attr(test, default)]
    Excludes,
}

/// A part of a reference to another document.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Display)]
#[cfg_attr(test, derive(Default))]
#[strum(serialize_all = "snake_case")]
#[expect(missing_docs, reason = "each is the key of that name")]
pub enum ReferencePart {
    #[cfg_attr(test, default)]
    Kind,
    Number,
    Issuer,
    Subject,
    Date,
}

/// A part of a paper that its row gives and its template places.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(test, derive(Default))]
#[expect(missing_docs, reason = "each is a part of an official paper")]
pub enum PaperPart {
    #[cfg_attr(test, default)]
    Addressees,
    Recipients,
    Signature,
    SecretarysSignature,
    Bases,
}

impl PaperPart {
    /// The element that places it.
    pub(super) const fn element(self) -> &'static str {
        match self {
            Self::Addressees => "addressees",
            Self::Recipients => "recipients",
            Self::Signature => "signature",
            Self::SecretarysSignature => "signature use=\"secretary\"",
            Self::Bases => "basis",
        }
    }

    /// The key that gives it.
    pub(super) const fn key(self) -> &'static str {
        match self {
            Self::Addressees => "addressees",
            Self::Recipients => "recipients",
            Self::Signature => "signatory",
            Self::SecretarysSignature => "secretary",
            Self::Bases => "bases",
        }
    }
}

/// What a certificate says of its awardee.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Display)]
#[cfg_attr(test, derive(Default))]
#[strum(serialize_all = "snake_case")]
#[expect(missing_docs, reason = "each is the key of that name")]
pub enum AwardPart {
    #[cfg_attr(test, default)]
    Name,
    Place,
    Achievement,
    Award,
}

/// What a stock has besides its boxes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(test, derive(Default))]
pub enum StockPart {
    /// Where the national emblem stands.
    #[cfg_attr(test, default)]
    Emblem,
    /// One of its lines, counted from 1.
    Rule(usize),
}

impl StockPart {
    /// In words.
    pub(super) fn said(self, language: Language) -> String {
        match self {
            Self::Emblem => language
                .say("chỗ đặt Quốc huy (`emblem`)", "the emblem (`emblem`)")
                .to_owned(),
            Self::Rule(nth) => language.say(
                format!("đường kẻ thứ {nth} trong `rules`"),
                format!("line {nth} of `rules`"),
            ),
        }
    }
}

/// A letter about an issued paper.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(test, derive(Default))]
pub enum Letter {
    /// It corrects the paper.
    #[cfg_attr(test, default)]
    Correction,
    /// It calls the paper back.
    Recall,
}

/// What a letter about an issued paper cannot do without.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(test, derive(Default))]
pub enum LetterPart {
    /// The unit that drafts it.
    #[cfg_attr(test, default)]
    Drafter,
    /// Those whom it goes to.
    Addressees,
    /// What it corrects.
    Corrections,
}

impl LetterPart {
    /// What is missing.
    pub(super) fn said(self, language: Language) -> &'static str {
        match self {
            Self::Drafter => language.say("đơn vị soạn thảo", "the unit that drafts it"),
            Self::Addressees => language.say("nơi nhận (kính gửi)", "whom it goes to"),
            Self::Corrections => language.say(
                "chỗ đính chính (đủ cả chỗ sai, chữ đã in, chữ đúng)",
                "what it corrects (where, what was printed, what is right)",
            ),
        }
    }
}

impl Letter {
    /// The key that names the paper.
    pub(super) const fn key(self) -> &'static str {
        match self {
            Self::Correction => "corrects",
            Self::Recall => "recalls",
        }
    }

    /// The command that issues it.
    pub(super) const fn command(self) -> &'static str {
        match self {
            Self::Correction => "correct",
            Self::Recall => "recall",
        }
    }

    /// Its kind of paper.
    pub(super) const fn kind(self) -> &'static str {
        match self {
            Self::Correction => "cong-van-dinh-chinh",
            Self::Recall => "cong-van-thu-hoi",
        }
    }
}

/// What enters the register only with a reason.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Display)]
#[cfg_attr(test, derive(Default))]
#[strum(serialize_all = "snake_case")]
pub enum Reasoned {
    /// A certificate that is printed again.
    #[strum(serialize = "certificates --reprint")]
    Reprint,
    /// A spoilt sheet of stock.
    Spoilt,
    /// A number that is dropped.
    #[cfg_attr(test, default)]
    Void,
}

/// A rule of the lines above a signature (Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I, mục II.7).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(test, derive(Default))]
pub enum SignatureRule {
    /// The head decides, not the collective: no TM.
    #[cfg_attr(test, default)]
    PersonalPower,
    /// The collective decides: TM. and its name.
    CollectivePower,
    /// TM. names the body that issues the paper.
    OwnCollective,
    /// TM. stands on top, once.
    CollectiveFirst,
    /// The power is that of the head: its title, or KT., TL., TUQ., Q. before it.
    HeadsTitle,
    /// TL. and TUQ. are of the head of the body that issues the paper.
    OwnHead,
    /// KT. is for a deputy.
    Deputy,
    /// KT. is for the head of the body that issues the paper.
    DeputyOfHead,
    /// Awards are not decided by order.
    NotByOrder,
}

impl SignatureRule {
    /// What is wrong.
    pub(super) fn said(self, language: Language) -> &'static str {
        match self {
            Self::PersonalPower => language.say(
                "thẩm quyền là của người đứng đầu, không phải của tập thể",
                "the power is the head's own, not the collective's",
            ),
            Self::CollectivePower => language.say(
                "thẩm quyền ghi ở đầu là của tập thể, mà không ký thay mặt tập thể",
                "the power named above is the collective's, but nobody signs for it",
            ),
            Self::OwnCollective => language.say(
                "TM. thay mặt một tập thể khác với cơ quan ban hành",
                "TM. is for another body than the one that issues the paper",
            ),
            Self::CollectiveFirst => language.say(
                "TM. không đứng ở dòng đầu, hoặc có hai lần",
                "TM. is not on the first line, or is there twice",
            ),
            Self::HeadsTitle => language.say(
                "người ký không phải người đứng đầu, cũng không ký thay người đứng đầu",
                "who signs is not the head, nor signs for the head",
            ),
            Self::OwnHead => language.say(
                "ký thừa lệnh, thừa ủy quyền Chủ tịch, mà tên cơ quan, số, ký hiệu là của đơn vị dưới quyền",
                "signed by order or delegation of the chairman, under the name, number and symbol of a unit below",
            ),
            Self::Deputy => language.say(
                "KT. là cấp phó ký thay cấp trưởng",
                "KT. is a deputy who signs for the head",
            ),
            Self::DeputyOfHead => language.say(
                "KT. ký thay người không phải người đứng đầu cơ quan ban hành",
                "KT. is for someone who is not the head of the body that issues the paper",
            ),
            Self::NotByOrder => language.say(
                "quyết định khen thưởng không ký thừa lệnh",
                "a decision on awards is not signed by order",
            ),
        }
    }

    /// What is expected.
    pub(super) fn expected(self, language: Language) -> &'static str {
        match self {
            Self::PersonalPower => language.say(
                "chức danh người đứng đầu, hoặc KT., TL., TUQ., Q. trước chức danh ấy",
                "the head's title, or KT., TL., TUQ., Q. before it",
            ),
            Self::CollectivePower => {
                language.say("TM. và tên tập thể ở dòng đầu", "TM. and the body's name on top")
            }
            Self::OwnCollective => language.say(
                "TM. và tên cơ quan ban hành",
                "TM. and the name of the body that issues the paper",
            ),
            Self::CollectiveFirst => language.say("một TM., ở dòng đầu", "one TM., on the first line"),
            Self::HeadsTitle => language.say(
                "chức danh người đứng đầu (`head` của cơ quan), hoặc KT., TL., TUQ., Q. trước chức danh ấy",
                "the title of the head (`head` of the body), or KT., TL., TUQ., Q. before it",
            ),
            Self::OwnHead => language.say(
                "TL., TUQ. trên văn bản của cơ quan có người giao lệnh, ủy quyền; văn bản của đơn vị thì người đứng đầu đơn vị ký",
                "TL., TUQ. on a paper of the body whose head orders or delegates; a paper of the unit signed by the unit's head",
            ),
            Self::Deputy => language.say("chức vụ cấp phó, như PHÓ CHỦ TỊCH", "the office of a deputy"),
            Self::DeputyOfHead => language.say(
                "KT. và chức danh người đứng đầu (`head` của cơ quan ban hành)",
                "KT. and the title of the head (`head` of the body that issues the paper)",
            ),
            Self::NotByOrder => language.say(
                "chức danh người đứng đầu, hoặc KT., TUQ., Q. trước chức danh ấy",
                "the head's title, or KT., TUQ., Q. before it",
            ),
        }
    }
}
