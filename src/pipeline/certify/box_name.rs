//! Boxes of a stock by what stands in them.

use crate::diagnostic::Language;
use crate::fit::{Fact, Pattern, Piece};

/// What a box says, in the words of the office: `tên`, `Quyết định số: ‹số quyết định›`.
pub(super) fn box_name(text: &Pattern, language: Language) -> String {
    let words = |piece: &Piece| matches!(piece, Piece::Words(words) if words.contains(char::is_alphanumeric));
    if !text.pieces.iter().any(words) {
        let facts: Vec<&str> = text.facts().map(|fact| fact_name(fact, language)).collect();
        return facts.join(", ");
    }
    let said = text.pieces.iter().map(|piece| match piece {
        Piece::Words(words) => words.clone(),
        Piece::Fact(fact) => format!("‹{}›", fact_name(*fact, language)),
    });
    said.collect()
}

fn fact_name(fact: Fact, language: Language) -> &'static str {
    let (vietnamese, english) = match fact {
        Fact::Subject => ("ông, bà, tập thể", "title of the subject"),
        Fact::Verb => ("tặng", "awards"),
        Fact::Name => ("tên", "name"),
        Fact::Place => ("chức vụ, đơn vị", "post and unit"),
        Fact::Achievement => ("thành tích", "achievement"),
        Fact::Merit => ("đã có thành tích", "for what"),
        Fact::Campaign => ("tên phong trào", "campaign"),
        Fact::Book => ("số sổ khen thưởng", "number in the book"),
        Fact::Head => ("chức danh người khen", "who awards"),
        Fact::Decision => ("số quyết định", "decision"),
        Fact::DecisionDay => ("ngày quyết định", "day of the decision"),
        Fact::PlaceDay => ("nơi và ngày", "place and day"),
        Fact::SignerTitle => ("chức vụ người ký", "office of the signatory"),
        Fact::Signer => ("người ký", "signatory"),
    };
    language.say(vietnamese, english)
}
