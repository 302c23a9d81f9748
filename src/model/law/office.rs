//! What an office answers for itself: unverified rows it confirms, and rows it adds.

use super::AwardLaw;
use crate::input::{At, Fields, Record};
use crate::model::{Id, Line, Validity};

/// The office's word for a row that the program is not sure of. The report names it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Confirmation {
    /// The row.
    pub id: At<Id>,
    /// Who confirms it.
    pub by: Line,
    /// Why.
    pub reason: Line,
    /// The document they read.
    pub source: Line,
}

impl Record for Confirmation {
    const NAME: &'static str = "Confirmation";
    const ABOUT: &'static str = "Cơ quan xác nhận một dòng luật chưa kiểm chứng";

    fn from_fields(f: &mut Fields<'_, '_>) -> Option<Self> {
        let id = f.required("id", "Mã của dòng luật");
        let by = f.required("by", "Người xác nhận");
        let reason = f.required("reason", "Lý do");
        let source = f.required("source", "Văn bản đã đọc: số, điều, khoản");
        Some(Self {
            id: id?,
            by: by?,
            reason: reason?,
            source: source?,
        })
    }
}

/// Who added a row, and why.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Endorsement {
    /// Who.
    pub by: Line,
    /// Why.
    pub reason: Line,
}

/// Rows that an office adds on one ground, in the shape of the program's own: the law of tomorrow, an award or a decider of its own.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Addition {
    /// The rows, each with who adds it and why.
    pub rows: AwardLaw,
}

impl Record for Addition {
    const NAME: &'static str = "Addition";
    const ABOUT: &'static str = "Các dòng luật cơ quan bổ sung, theo một văn bản";

    fn from_fields(f: &mut Fields<'_, '_>) -> Option<Self> {
        let by = f.required("by", "Người bổ sung");
        let reason = f.required("reason", "Lý do");
        let source = f.required::<Line>(
            "source",
            "Văn bản đã đọc: số, điều, khoản; cho mọi dòng không ghi nguồn riêng",
        );
        let validity = Validity::from_fields(f);
        f.give(
            &["source", "valid_from", "valid_to"],
            &[("confidence", "verified")],
        );
        let rows = AwardLaw::from_fields(f);
        f.give(&[], &[]);
        let endorsement = Endorsement {
            by: by?,
            reason: reason?,
        };
        let (Some(_), Some(_), Some(rows)) = (source, validity, rows) else {
            return None;
        };
        let mut all = AwardLaw::default();
        all.add(rows, Some(&endorsement));
        Some(Self { rows: all })
    }
}
