//! A căn cứ: the document a paper stands on.

use serde::Serialize;

use crate::diagnostic::{FactProblem, KeyProblem, ReferencePart, TypingProblem};
use crate::input::{At, Fields, Record};
use crate::model::{Date, Line, look_at_end, look_at_lead, look_at_word, report_nearly};

/// A document that a paper cites (Phụ lục I, phần I, mục II.6).
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Basis {
    /// The word before it: `Căn cứ`, `Thực hiện`.
    pub verb: String,
    /// Kind of document: `Chỉ thị`, `Luật`.
    pub kind: Line,
    /// Number and symbol: `39/CT-TTg`. Laws and ordinances are cited without.
    pub number: Option<Line>,
    /// Its date.
    pub date: At<Date>,
    /// Who issued it. Laws and ordinances are cited without.
    pub issuer: Option<Line>,
    /// What it is about: `về việc …`; for a law its name.
    pub subject: Option<Line>,
    /// The citation as the paper words it, where it departs from the decree's form.
    pub as_written: Option<At<Line>>,
    /// The citation as printed, without the verb.
    pub citation: String,
}

impl Record for Basis {
    const NAME: &'static str = "Basis";
    const ABOUT: &'static str = "Một căn cứ ban hành văn bản";

    fn from_fields(f: &mut Fields<'_, '_>) -> Option<Self> {
        let verb = f.optional::<Line>("verb", "Chữ mở đầu: Căn cứ (mặc định), Thực hiện …");
        let kind = f.required::<Line>("kind", "Tên loại: Luật, Nghị định, Chỉ thị, Kế hoạch …");
        let number = f.optional::<Line>("number", "Số, ký hiệu: 39/CT-TTg (luật, pháp lệnh không ghi)");
        let date = f.required("date", "Ngày ban hành");
        let issuer = f.optional::<Line>("issuer", "Cơ quan ban hành (luật, pháp lệnh không ghi)");
        let subject = f.optional::<Line>("subject", "Trích yếu: về việc …; với luật: tên luật");
        let as_written = f.optional::<At<Line>>(
            "as_written",
            "Cả câu viện dẫn đúng như muốn in, khi khác mẫu của nghị định",
        );
        for (key, line) in [("issuer", &issuer), ("subject", &subject)] {
            look_at_end(f, key, line.as_ref().and_then(Option::as_ref));
        }
        look_at_word(f, "kind", kind.as_ref(), &KINDS, &SHORT_KINDS);
        let parts = [&number, &issuer, &subject].map(|part| part.iter().flatten().next());
        look_at_parts(f, parts, as_written.iter().flatten().next().is_some());
        let kind: Line = kind?;
        let (verb, number, issuer, subject, as_written) = (verb?, number?, issuer?, subject?, as_written?);
        let mut basis = Self {
            verb: verb.map_or_else(|| "Căn cứ".to_owned(), |verb| verb.to_string()),
            kind,
            number,
            date: date?,
            issuer,
            subject,
            as_written,
            citation: String::new(),
        };
        if basis.as_written.is_none() && basis.subject.is_none() {
            f.fault(
                "",
                KeyProblem::MissingKey {
                    key: "subject".to_owned(),
                    about: "Trích yếu của căn cứ",
                },
            );
            return None;
        }
        basis
            .disagreements()
            .into_iter()
            .for_each(|kind| f.fault("as_written", kind));
        if !basis.disagreements().is_empty() {
            return None;
        }
        basis.citation = basis.cite();
        Some(basis)
    }
}

impl Basis {
    /// `Kế hoạch số 03/KH-UBND ngày 03 tháng 01 năm 2025 của Ủy ban nhân dân tỉnh Mẫu`: the citation without what it is about.
    pub fn named(&self) -> String {
        match (&self.number, &self.as_written) {
            (Some(number), None) => {
                let issuer = self.issuer.iter().map(|issuer| format!("của {issuer}"));
                let parts = [
                    self.kind.to_string(),
                    format!("số {number}"),
                    self.date.in_words(),
                ];
                parts.into_iter().chain(issuer).collect::<Vec<_>>().join(" ")
            }
            _ => self.citation.clone(),
        }
    }

    /// The citation: as written, or in the decree's form.
    fn cite(&self) -> String {
        if let Some(as_written) = &self.as_written {
            return as_written.to_string();
        }
        let mut parts = vec![self.kind.to_string()];
        let name = self
            .subject
            .iter()
            .map(|subject| self.without_kind(subject.as_str()));
        if let Some(number) = &self.number {
            parts.push(format!("số {number}"));
            parts.push(self.date.in_words());
            parts.extend(self.issuer.iter().map(|issuer| format!("của {issuer}")));
            parts.extend(name);
        } else {
            parts.extend(name);
            parts.push(self.date.in_words());
        }
        parts.join(" ")
    }

    /// What it is about; of a law its name without the word before it, and `Luật sư` is a name.
    fn without_kind(&self, subject: &str) -> String {
        let behind = subject.strip_prefix(self.kind.as_str());
        let name = behind.and_then(|behind| behind.strip_prefix(' '));
        let name = name.filter(|name| name.starts_with(char::is_uppercase));
        name.unwrap_or(subject).to_owned()
    }

    /// What `as_written` does not say although the keys do. Spaces inside a number do not count: real plans write
    /// `219- KH/TU`.
    fn disagreements(&self) -> Vec<FactProblem> {
        let Some(as_written) = &self.as_written else {
            return Vec::new();
        };
        let tight = |text: &str| text.replace(' ', "");
        let sentence = as_written.as_str();
        let mut missing: Vec<(ReferencePart, String)> = Vec::new();
        let mut must = |part: ReferencePart, value: &str| {
            if !tight(sentence).contains(&tight(value)) {
                missing.push((part, value.to_owned()));
            }
        };
        must(ReferencePart::Kind, self.kind.as_str());
        self.number
            .iter()
            .for_each(|number| must(ReferencePart::Number, number.as_str()));
        self.issuer
            .iter()
            .for_each(|issuer| must(ReferencePart::Issuer, issuer.as_str()));
        self.subject
            .iter()
            .for_each(|subject| must(ReferencePart::Subject, subject.as_str()));
        if !date_forms(*self.date)
            .iter()
            .any(|form| tight(sentence).contains(&tight(form)))
        {
            missing.push((ReferencePart::Date, self.date.in_figures()));
        }
        let disagreement = |(part, value)| FactProblem::ReferenceDisagrees {
            part,
            value,
            as_written: sentence.to_owned(),
        };
        missing.into_iter().map(disagreement).collect()
    }
}

/// Kinds of documents that papers stand on.
const KINDS: [&str; 24] = [
    "Hiến pháp",
    "Bộ luật",
    "Luật",
    "Pháp lệnh",
    "Lệnh",
    "Nghị quyết",
    "Nghị định",
    "Quyết định",
    "Chỉ thị",
    "Thông tư",
    "Thông tư liên tịch",
    "Quy chế",
    "Quy định",
    "Điều lệ",
    "Kế hoạch",
    "Hướng dẫn",
    "Công văn",
    "Chương trình",
    "Thông báo",
    "Kết luận",
    "Biên bản",
    "Báo cáo",
    "Tờ trình",
    "Đề án",
];

/// How people shorten them.
const SHORT_KINDS: [(&str, &str); 8] = [
    ("nq", "Nghị quyết"),
    ("nđ", "Nghị định"),
    ("qđ", "Quyết định"),
    ("ct", "Chỉ thị"),
    ("tt", "Thông tư"),
    ("kh", "Kế hoạch"),
    ("hd", "Hướng dẫn"),
    ("cv", "Công văn"),
];

/// Reports what the citation says itself, and symbols that are not written as documents have them.
fn look_at_parts(f: &mut Fields<'_, '_>, [number, issuer, subject]: [Option<&Line>; 3], as_written: bool) {
    look_at_lead(f, "number", number, &["số"]);
    look_at_lead(f, "issuer", issuer, &["của"]);
    let subject = subject.map_or("", Line::as_str);
    if let Some(found) = ["v/v", "V/v"]
        .into_iter()
        .find(|short| subject.starts_with(short))
    {
        let (found, likely) = (found.to_owned(), "về việc".to_owned());
        f.fault_in(
            "subject",
            &found.clone(),
            TypingProblem::NearlyWord { found, likely },
        );
    }
    if let Some(number) = number.map(Line::as_str).filter(|_| !as_written) {
        let likely = symbol_of(number);
        report_nearly(
            f,
            "number",
            number,
            Some(likely).filter(|likely| likely != number),
        );
    }
}

/// A number with the bars of its symbol, and without spaces: `21/2024/QD - UBND`.
fn symbol_of(number: &str) -> String {
    const BARS: [(&str, &str); 4] = [
        ("QD", "QĐ"),
        ("ND-CP", "NĐ-CP"),
        ("HDND", "HĐND"),
        ("HDTDKT", "HĐTĐKT"),
    ];
    let tight = number.replace(" - ", "-").replace(" /", "/").replace("/ ", "/");
    let (figures, symbol) = tight.rsplit_once('/').unwrap_or(("", &tight));
    let whole = |symbol: &str, at: usize, length: usize| {
        let before = symbol[..at].chars().next_back();
        let behind = symbol[at + length..].chars().next();
        [before, behind]
            .iter()
            .flatten()
            .all(|letter| !letter.is_alphanumeric())
    };
    let mut symbol = symbol.to_owned();
    for (bare, barred) in BARS {
        if let Some(at) = symbol.find(bare).filter(|at| whole(&symbol, *at, bare.len())) {
            symbol.replace_range(at..at + bare.len(), barred);
        }
    }
    if figures.is_empty() {
        symbol
    } else {
        format!("{figures}/{symbol}")
    }
}

/// The ways in which real papers write a day.
fn date_forms(date: Date) -> [String; 5] {
    [
        date.in_words(),
        date.in_figures(),
        date.format("ngày %-d tháng %-m năm %Y").to_string(),
        date.format("ngày %-d/%-m/%Y").to_string(),
        date.format("ngày %d/%m/%Y").to_string(),
    ]
}

#[cfg(test)]
mod tests {
    use super::symbol_of;

    #[test]
    fn b1_symbols_of_documents_have_their_bars() {
        for (typed, meant) in [
            ("21/2024/QD-UBND", "21/2024/QĐ-UBND"),
            ("21/2024/QĐ - UBND", "21/2024/QĐ-UBND"),
            ("98/2023/ND-CP", "98/2023/NĐ-CP"),
            ("45-QD/TU", "45-QD/TU"),
            ("07/NQ-HDND", "07/NQ-HĐND"),
            ("03/HD-BTĐKT", "03/HD-BTĐKT"),
            ("12/KH-HND", "12/KH-HND"),
            ("39/CT-TTg", "39/CT-TTg"),
        ] {
            assert_eq!(symbol_of(typed), meant);
        }
    }
}
