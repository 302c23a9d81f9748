//! What faults name: what was found, what was expected, things with ids; each with its words in both languages.

use super::Language;
use super::wording::shown;

/// What stands in a file where something else was expected.
#[cfg_attr(test, derive(Default))]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Found {
    /// A text, number or date, as written.
    Scalar(String),
    /// A list.
    List,
    /// A group of keys.
    Map,
    /// Nothing after the colon or dash.
    #[cfg_attr(test, default)]
    Nothing,
}

/// What a value has to be.
#[cfg_attr(test, derive(Default))]
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Expected {
    /// A text.
    #[cfg_attr(test, default)]
    Text,
    /// A list of one or more.
    List,
    /// A group of keys.
    Map,
    /// A day, `2025-06-30`.
    Date,
    /// A whole number from 0.
    Count,
    /// A year of four figures.
    Year,
    /// A number, `12.7`.
    Number,
    /// `true` or `false`.
    YesNo,
    /// The name of a workbook: `danh-sach.xlsx`.
    Workbook,
    /// Small letters a–z, digits and hyphens: `ke-hoach`.
    Id,
    /// Small letters a–z, digits and `_`: `han_nop`.
    Name,
    /// One text, or a list of texts.
    TextOrList,
    /// Whole đồng, `1.410.000` or `1410000`.
    Dong,
    /// A paper's number, `58` or `58a`.
    PaperNumber,
    /// A moment with its time zone, `2025-06-27T09:15:00+07:00`.
    Moment,
    /// A part of a whole, `60%` or `1/3`.
    Portion,
    /// An hour of the day, `08 giờ 00`.
    Hour,
    /// The number and symbol of an issued paper, `2210/QĐ-UBND`.
    NumberSymbol,
}

/// A thing that ids name.
#[cfg_attr(test, derive(Default))]
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Thing {
    /// A campaign folder in `inputs/`.
    #[cfg_attr(test, default)]
    Campaign,
    /// A paper of `papers.yaml`.
    Paper,
    /// A kind of paper of `kinds.yaml`.
    Kind,
    /// An issuing body of the office.
    IssuingBody,
    /// A signatory of the office.
    Signatory,
    /// A council of the office.
    Council,
    /// A team of a council.
    Team,
    /// A fund of a review.
    Fund,
    /// A review of the campaign.
    Review,
    /// A unit that takes part.
    Unit,
    /// An indicator that units are measured by.
    Indicator,
    /// A table of points.
    ScoreTable,
    /// Something that units are given points for.
    Criterion,
    /// A class by points.
    ScoreClass,
    /// A cluster of units that are ranked together.
    Cluster,
    /// Someone proposed for an award.
    Awardee,
    /// An award of the award law.
    Award,
    /// One who decides awards.
    Decider,
    /// A row of the award law.
    LawRow,
    /// A document that a paper stands on.
    Basis,
    /// A stock of certificates.
    Stock,
    /// A box of text on a stock.
    Box,
    /// A printer that was measured.
    Printer,
    /// A value that a kind of paper declares.
    Value,
    /// A column of such a value.
    Column,
    /// A part that the program computes for outlines.
    Part,
    /// An outline of the program or the office.
    Outline,
    /// A paper that another one cites, by its name there.
    Cited,
}

/// One of a closed set that the law names and the inputs have a word for: an award, a decider, a kind of holder.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(test, derive(Default))]
pub struct Term {
    /// The word of the inputs: `giay-khen`.
    pub word: &'static str,
    /// The Vietnamese name: `Giấy khen`.
    pub name: &'static str,
}

impl Term {
    /// In words: by its name in Vietnamese, as the inputs have it in English.
    pub(super) fn said(self, language: Language) -> String {
        language.say(self.name.to_owned(), format!("`{}`", self.word))
    }
}

/// Why a file that came back signed is not the one that would be issued.
#[cfg_attr(test, derive(Default))]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum SignedCause {
    /// It is another paper.
    OtherPaper(String),
    /// It has another number.
    OtherNumber {
        /// In the file.
        signed: String,
        /// Which the paper would get.
        now: String,
    },
    /// It has another day.
    OtherDay(chrono::NaiveDate),
    /// Inputs, templates or papers that it cites were changed since.
    InputsChanged,
    /// It is no preview of this program, or a viewer has written the whole file anew.
    #[cfg_attr(test, default)]
    Unknown,
}

impl Found {
    /// In words, after the key.
    pub(super) fn said(&self, language: Language) -> String {
        match self {
            Self::Scalar(text) => {
                language.say(format!("đang là `{}`", shown(text)), format!("`{}`", shown(text)))
            }
            Self::List => language.say("đang là một danh sách".to_owned(), "a list".to_owned()),
            Self::Map => language.say("đang là một nhóm khóa".to_owned(), "a group of keys".to_owned()),
            Self::Nothing => language.say("đang để trống".to_owned(), "empty".to_owned()),
        }
    }
}

impl Expected {
    /// In words.
    pub(super) fn said(self, language: Language) -> &'static str {
        match self {
            Self::Text => language.say("một đoạn chữ", "a text"),
            Self::List => language.say(
                "một danh sách, mỗi mục một dòng bắt đầu bằng `- `",
                "a list, each item on a line that starts with `- `",
            ),
            Self::Map => language.say(
                "một nhóm khóa, mỗi khóa một dòng `khóa: giá trị`",
                "a group of keys, each on a line `key: value`",
            ),
            Self::Date => language.say(
                "một ngày: năm-tháng-ngày, như 2025-06-30",
                "a day: year-month-day, such as 2025-06-30",
            ),
            Self::Year => language.say(
                "năm viết bốn chữ số, như 1974",
                "a year of four figures, such as 1974",
            ),
            Self::Count => language.say(
                "một số nguyên không âm, như 12",
                "a whole number from 0, such as 12",
            ),
            Self::Number => language.say("một số, như 12.7", "a number, such as 12.7"),
            Self::YesNo => language.say("`true` (có) hoặc `false` (không)", "`true` or `false`"),
            Self::Workbook => language.say(
                "tên một bảng tính, như so-lieu.xlsx",
                "the name of a workbook, such as so-lieu.xlsx",
            ),
            Self::Id => language.say(
                "mã gồm chữ thường không dấu, chữ số và dấu gạch nối, như `ke-hoach`",
                "an id of small letters a–z, digits and hyphens, such as `ke-hoach`",
            ),
            Self::Name => language.say(
                "tên gồm chữ thường không dấu, chữ số và dấu gạch dưới, như `han_nop`",
                "a name of small letters a–z, digits and underscores, such as `han_nop`",
            ),
            Self::TextOrList => language.say(
                "một dòng chữ, hoặc danh sách các dòng",
                "one line of text, or a list of lines",
            ),
            Self::PaperNumber => language.say(
                "một số văn bản, như 58 hoặc 58a",
                "a paper's number, such as 58 or 58a",
            ),
            Self::Moment => language.say(
                "ngày, giờ và múi giờ, như 2025-06-27T09:15:00+07:00",
                "day, time and time zone, such as 2025-06-27T09:15:00+07:00",
            ),
            Self::Portion => language.say(
                "một phần của tổng số, như 60% hoặc 1/3",
                "a part of a whole, such as 60% or 1/3",
            ),
            Self::Hour => language.say(
                "một giờ trong ngày, như 08 giờ 00",
                "an hour of the day, such as 08:00",
            ),
            Self::NumberSymbol => language.say(
                "số và ký hiệu của quyết định đã ban hành, như 2210/QĐ-UBND",
                "the number and symbol of an issued decision, such as 2210/QD-UBND",
            ),
            Self::Dong => language.say(
                "một số tiền tính bằng đồng, như 1.410.000",
                "an amount in dong, such as 1.410.000",
            ),
        }
    }

    /// How to write it.
    pub(super) fn advice(self, language: Language) -> &'static str {
        match self {
            Self::Text | Self::TextOrList => language.say(
                "viết chữ sau dấu hai chấm, cùng dòng",
                "write the text after the colon, on the same line",
            ),
            Self::List => language.say(
                "xuống dòng, thụt vào, viết `- ` trước từng mục",
                "on new lines, indented, with `- ` before each item",
            ),
            Self::Map => language.say(
                "xuống dòng, thụt vào, viết từng khóa",
                "on new lines, indented, one key a line",
            ),
            Self::Date
            | Self::Id
            | Self::Name
            | Self::PaperNumber
            | Self::Moment
            | Self::Portion
            | Self::Hour => language.say("viết lại theo mẫu", "write it like that"),
            Self::Year => language.say(
                "chỉ viết năm, không ngày, tháng",
                "write the year only, without day and month",
            ),
            Self::NumberSymbol => language.say(
                "viết lại theo mẫu; chưa có số thì bỏ mục này, có quyết định rồi ghi",
                "write it like that; while there is no number leave the entry out",
            ),
            Self::Count => language.say(
                "chỉ viết chữ số, không dấu chấm, không đơn vị, không có số 0 ở đầu",
                "write figures only, without points, a unit or a zero at the front",
            ),
            Self::Number => language.say(
                "chỉ viết chữ số, không đơn vị; dấu thập phân là dấu chấm",
                "write figures only, without a unit, with a decimal point",
            ),
            Self::Dong => language.say(
                "chỉ viết chữ số, không đơn vị; có thể thêm dấu chấm giữa các hàng nghìn",
                "write figures only, without a unit; points between thousands are allowed",
            ),
            Self::YesNo => language.say("viết `true` hoặc `false`", "write `true` or `false`"),
            Self::Workbook => language.say(
                "ghi tên tệp .xlsx, .xls, .ods hoặc .csv",
                "write the name of a .xlsx, .xls, .ods or .csv",
            ),
        }
    }
}

impl Thing {
    /// In words.
    pub(super) fn said(self, language: Language) -> &'static str {
        match self {
            Self::Campaign => language.say("phong trào", "campaign"),
            Self::Paper => language.say("văn bản", "paper"),
            Self::Kind => language.say("loại văn bản", "kind of paper"),
            Self::IssuingBody => language.say("cơ quan ban hành", "issuing body"),
            Self::Signatory => language.say("người ký", "signatory"),
            Self::Council => language.say("hội đồng", "council"),
            Self::Fund => language.say("quỹ", "fund"),
            Self::Team => language.say("tổ của hội đồng", "team"),
            Self::Review => language.say("đợt sơ kết, tổng kết", "review"),
            Self::Unit => language.say("đơn vị", "unit"),
            Self::Indicator => language.say("chỉ tiêu", "indicator"),
            Self::ScoreTable => language.say("bảng điểm của đợt này", "table of points of this review"),
            Self::Criterion => language.say("tiêu chí, mục thưởng, mục trừ", "criterion, bonus or penalty"),
            Self::ScoreClass => language.say("loại trong `bands`", "class in `bands`"),
            Self::Cluster => language.say("cụm, khối trong `groups`", "cluster in `groups`"),
            Self::Awardee => language.say("người, tập thể, hộ được đề nghị khen", "awardee"),
            Self::Award => language.say("hình thức khen thưởng", "award"),
            Self::LawRow => language.say("dòng luật", "row of the law"),
            Self::Basis => language.say("căn cứ", "basis"),
            Self::Stock => language.say("phôi", "stock"),
            Self::Box => language.say("ô chữ của phôi", "box of the stock"),
            Self::Value => language.say("giá trị của loại văn bản này", "value of this kind of paper"),
            Self::Part => language.say("phần tính sẵn", "computed part"),
            Self::Outline => language.say("dàn bài", "outline"),
            Self::Cited => language.say("văn bản trong `cites`", "paper in `cites`"),
            Self::Column => language.say("cột của giá trị này", "column of this value"),
            Self::Printer => language.say("máy in đã hiệu chỉnh", "measured printer"),
            Self::Decider => language.say("người quyết định khen thưởng", "decider of awards"),
        }
    }
}

impl SignedCause {
    /// In words.
    pub(super) fn said(&self, language: Language) -> String {
        match self {
            Self::OtherPaper(id) => {
                language.say(format!("tệp ấy là văn bản `{id}`"), format!("it is the paper `{id}`"))
            }
            Self::OtherNumber { signed, now } => language.say(
                format!("tệp ấy mang số {signed}, mà số sẽ cấp là {now}"),
                format!("it has number {signed}, and the number to be given is {now}"),
            ),
            Self::OtherDay(date) => language.say(
                format!("tệp ấy ghi ngày {}", super::wording::day(*date)),
                format!("it has the day {date}"),
            ),
            Self::InputsChanged => language.say(
                "dữ liệu, mẫu hoặc văn bản được viện dẫn đã đổi từ khi lập tệp ấy".to_owned(),
                "inputs, templates or papers that it cites were changed since it was made".to_owned(),
            ),
            Self::Unknown => language.say(
                "tệp ấy không phải tệp `--preview` đã lập (bản dự thảo chưa có số, văn bản khác), hoặc phần mềm đã ghi lại cả tệp thay vì ghi thêm chữ ký".to_owned(),
                "it is not a file that `--preview` made (a draft without its number, another paper), or a program has written the whole file anew instead of adding the signature".to_owned(),
            ),
        }
    }
}
