//! What a box of a stock says: its own words, and facts of the record and the decision in braces.

use serde_json::{Value as Json, json};

use crate::diagnostic::{CertificateProblem, Place, suggest};
use crate::input::{Decode, Decoder, Node, Schemas};
use crate::model::Line;

/// What a field says: words of the stock and facts of the record.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pattern {
    /// From left to right.
    pub pieces: Vec<Piece>,
}

/// A part of a pattern.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Piece {
    /// Words of the stock; `|` in them is the end of a line.
    Words(String),
    /// A fact.
    Fact(Fact),
}

/// What a certificate can say of its record and its decision.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Fact {
    /// `Ông`, `Bà`, `Tập thể`, `Hộ gia đình ông`.
    Subject,
    /// `TẶNG`, or `TRUY TẶNG` to the dead.
    Verb,
    /// The name.
    Name,
    /// Post, unit, address.
    Place,
    /// What for.
    Achievement,
    /// The whole sentence on what for: `Đã có thành tích … | trong phong trào thi đua …`.
    Merit,
    /// The campaign, as a sentence says it: `phong trào thi đua “…”`.
    Campaign,
    /// Number in the book of awards.
    Book,
    /// Title of the head who decides, in capitals.
    Head,
    /// `58/QĐ-UBND`.
    Decision,
    /// `ngày 27 tháng 6 năm 2025`.
    DecisionDay,
    /// `Mẫu, ngày 27 tháng 6 năm 2025`.
    PlaceDay,
    /// Authority and office of the signatory, a line each.
    SignerTitle,
    /// Name of the signatory.
    Signer,
}

impl Fact {
    /// All facts with their names in patterns.
    pub const ALL: [(&'static str, Self); 14] = [
        ("subject", Self::Subject),
        ("verb", Self::Verb),
        ("name", Self::Name),
        ("place", Self::Place),
        ("achievement", Self::Achievement),
        ("merit", Self::Merit),
        ("campaign", Self::Campaign),
        ("book", Self::Book),
        ("head", Self::Head),
        ("decision", Self::Decision),
        ("decision_day", Self::DecisionDay),
        ("place_day", Self::PlaceDay),
        ("signer_title", Self::SignerTitle),
        ("signer", Self::Signer),
    ];

    /// Whether it is of the record, and not of the decision.
    pub const fn of_record(self) -> bool {
        match self {
            Self::Subject
            | Self::Verb
            | Self::Name
            | Self::Place
            | Self::Achievement
            | Self::Merit
            | Self::Book => true,
            Self::Head
            | Self::Campaign
            | Self::Decision
            | Self::DecisionDay
            | Self::PlaceDay
            | Self::SignerTitle
            | Self::Signer => false,
        }
    }
}

impl Pattern {
    pub(super) const ABOUT: &'static str = "Chữ in; dấu | là xuống dòng; {subject} {verb} {name} {place} {achievement} {merit} {campaign} {book} {head} {decision} {decision_day} {place_day} {signer_title} {signer} lấy từ quyết định";

    /// Whether it says the same on every certificate of a decision.
    pub fn is_common(&self) -> bool {
        self.facts().all(|fact| !fact.of_record())
    }

    /// Its own words, with one figure for each fact.
    pub fn own_words(&self) -> String {
        let pieces = self.pieces.iter().map(|piece| match piece {
            Piece::Words(words) => words.as_str(),
            Piece::Fact(_) => "1",
        });
        pieces.collect()
    }

    /// Its facts.
    pub fn facts(&self) -> impl Iterator<Item = Fact> {
        self.pieces.iter().filter_map(|piece| match piece {
            Piece::Fact(fact) => Some(*fact),
            Piece::Words(_) => None,
        })
    }

    fn parse(text: &str, place: &Place, decoder: &mut Decoder<'_>) -> Option<Self> {
        let mut pieces = Vec::new();
        let mut rest = text;
        while let Some(start) = rest.find('{') {
            let end = rest[start..].find('}').map(|end| start + end);
            let name = end.map_or(&rest[start + 1..], |end| &rest[start + 1..end]);
            let Some((fact, end)) = fact(name).zip(end) else {
                let problem = CertificateProblem::UnknownFact {
                    found: name.to_owned(),
                    known: Fact::ALL.iter().map(|(name, _)| *name).collect(),
                    suggestion: suggest(name, Fact::ALL.iter().map(|(name, _)| *name)),
                };
                decoder.report.add(problem, place.clone());
                return None;
            };
            if start > 0 {
                pieces.push(Piece::Words(rest[..start].to_owned()));
            }
            pieces.push(Piece::Fact(fact));
            rest = &rest[end + 1..];
        }
        if !rest.is_empty() {
            pieces.push(Piece::Words(rest.to_owned()));
        }
        Some(Self { pieces })
    }
}

fn fact(name: &str) -> Option<Fact> {
    Fact::ALL
        .into_iter()
        .find(|(known, _)| *known == name)
        .map(|(_, fact)| fact)
}

impl Decode for Pattern {
    fn decode(node: &Node, key: &str, decoder: &mut Decoder<'_>) -> Option<Self> {
        let text = Line::decode(node, key, decoder)?;
        Self::parse(text.as_str(), &node.place, decoder)
    }

    fn schema(_: &mut Schemas) -> Json {
        json!({"type": "string", "minLength": 1})
    }
}
