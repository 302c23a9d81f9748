//! What an office answers for itself: unverified rows it confirms, and rows it adds.

use super::AwardLaw;
use crate::input::{At, Fields, Record};
use crate::model::{Id, Line};

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

/// Rows that an office adds, in the shape of the program's own.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Addition {
    /// Who adds them, and why.
    pub endorsement: Endorsement,
    /// The rows.
    pub rows: AwardLaw,
}

impl Record for Addition {
    const NAME: &'static str = "Addition";
    const ABOUT: &'static str = "Các dòng luật cơ quan bổ sung";

    fn from_fields(f: &mut Fields<'_, '_>) -> Option<Self> {
        let by = f.required("by", "Người bổ sung");
        let reason = f.required("reason", "Lý do");
        let rows = AwardLaw::from_fields(f);
        Some(Self {
            endorsement: Endorsement {
                by: by?,
                reason: reason?,
            },
            rows: rows?,
        })
    }
}
