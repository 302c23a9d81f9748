//! A row of the law: a fact with its days, its source, and how sure it is.

use std::ops::Deref;

use strum::{IntoStaticStr, VariantArray};

use super::Endorsement;
use crate::input::{At, Fields, Record, decoded_by_word};
use crate::model::{Id, Line, Validity};

/// How sure a row is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, IntoStaticStr, VariantArray)]
pub enum Confidence {
    /// Read in the text of the law, or in two independent sources: used silently.
    #[strum(serialize = "verified")]
    Verified,
    /// Read in one source: used, and named in the report.
    #[strum(serialize = "one_source")]
    OneSource,
    /// From memory or inferred: used only where the office confirms it.
    #[strum(serialize = "unverified")]
    Unverified,
}

decoded_by_word!(Confidence);

/// A fact `T` of the law, in force on some days.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LawRow<T> {
    /// Its id: what confirmations and reports name.
    pub id: At<Id>,
    /// The days of decisions it is for.
    pub validity: Validity,
    /// Where it stands: law, article, clause.
    pub source: Line,
    /// How sure it is.
    pub confidence: Confidence,
    /// Whether its last day is sure where the rest is not.
    pub end_known: bool,
    /// Rows whose place it takes from its first day on.
    pub replaces: Vec<At<Id>>,
    /// Who added it and why; None for the rows of the program.
    pub added: Option<Endorsement>,
    /// The fact.
    pub fact: T,
}

impl<T> Deref for LawRow<T> {
    type Target = T;
    fn deref(&self) -> &T {
        &self.fact
    }
}

impl<T: Record> Record for LawRow<T> {
    const NAME: &'static str = T::NAME;
    const ABOUT: &'static str = T::ABOUT;

    fn from_fields(f: &mut Fields<'_, '_>) -> Option<Self> {
        let id = f.required("id", "Mã của dòng luật");
        let validity = Validity::from_fields(f);
        let source = f.required_or_given("source", "Văn bản, điều, khoản quy định");
        let replaces = f.optional(
            "replaces",
            "Mã những dòng mà dòng này thay thế, từ ngày nó có hiệu lực: căn cứ cũ, hệ số cũ …",
        );
        let confidence = f.required_or_given(
            "confidence",
            "verified (đã đọc), one_source (một nguồn), unverified (chưa kiểm chứng)",
        );
        let end_known = f.optional(
            "end_known",
            "true nếu ngày hết hiệu lực chắc chắn, dù phần còn lại chưa kiểm chứng",
        );
        let fact = T::from_fields(f);
        Some(Self {
            id: id?,
            validity: validity?,
            source: source?,
            confidence: confidence?,
            end_known: end_known?.unwrap_or_default(),
            replaces: replaces?.unwrap_or_default(),
            added: None,
            fact: fact?,
        })
    }
}
