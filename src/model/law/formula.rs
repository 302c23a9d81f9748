//! What certificates of an award say it is given for: words with a few facts in braces.

use serde_json::{Value as Json, json};

use crate::diagnostic::{CertificateProblem, suggest};
use crate::input::{Decode, Decoder, Node, Schemas};
use crate::model::Line;

/// The sentence of a certificate: `Đã có {merit} | trong {campaign}`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Formula(Line);

impl Formula {
    /// The facts that it can have.
    const FACTS: [&'static str; 3] = ["merit", "campaign", "name"];

    /// None of words with a name in braces that is no fact.
    pub fn typed(text: &str) -> Option<Self> {
        let line = Line::typed(text).filter(|_| Self::unknown(text).is_none());
        line.map(Self)
    }

    /// The sentence with its facts.
    pub fn said(&self, merit: &str, campaign: &str, name: &str) -> String {
        let mut said = self.0.to_string();
        for (fact, value) in Self::FACTS.iter().zip([merit, campaign, name]) {
            said = said.replace(&format!("{{{fact}}}"), value);
        }
        said
    }

    /// The first name in braces that is no fact.
    fn unknown(text: &str) -> Option<&str> {
        let mut names = text
            .split('{')
            .skip(1)
            .map(|rest| rest.split('}').next().unwrap_or(rest));
        names.find(|name| !Self::FACTS.contains(name))
    }
}

impl Decode for Formula {
    fn decode(node: &Node, key: &str, decoder: &mut Decoder<'_>) -> Option<Self> {
        let line = Line::decode(node, key, decoder)?;
        if let Some(found) = Self::unknown(line.as_str()) {
            let problem = CertificateProblem::UnknownFact {
                found: found.to_owned(),
                known: Self::FACTS.to_vec(),
                suggestion: suggest(found, Self::FACTS),
            };
            decoder.report.add(problem, node.place.clone());
            return None;
        }
        Some(Self(line))
    }

    fn schema(_: &mut Schemas) -> Json {
        json!({"type": "string", "minLength": 1})
    }
}
