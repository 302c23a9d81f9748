//! What the report on achievements says of a collective or a household before its achievements.

use serde::Serialize;

use crate::input::{Fields, Record};
use crate::model::{Line, Text};

/// Where it is and what it is (Mẫu báo cáo thành tích, mục I).
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Particulars {
    /// Address of its seat.
    pub address: Option<Line>,
    /// Telephone.
    pub phone: Option<Line>,
    /// How it is organised: `Chi bộ, Ban Công tác Mặt trận và 05 chi hội`.
    pub organisation: Option<Line>,
    /// How many it is: `312 hộ, 1.240 nhân khẩu`.
    pub members: Option<Line>,
    /// What it is for.
    pub functions: Option<Text>,
}

impl Record for Particulars {
    const NAME: &'static str = "Particulars";
    const ABOUT: &'static str =
        "Sơ lược đặc điểm, in trong báo cáo thành tích; chỗ không ghi thì để trống cho người lập điền";

    fn from_fields(f: &mut Fields<'_, '_>) -> Option<Self> {
        let address = f.optional("address", "Địa chỉ trụ sở");
        let phone = f.optional("phone", "Điện thoại");
        let organisation = f.optional(
            "organisation",
            "Cơ cấu tổ chức: Chi bộ, Ban Công tác Mặt trận và 05 chi hội …",
        );
        let members = f.optional(
            "members",
            "Số người: 312 hộ, 1.240 nhân khẩu; 45 cán bộ, giáo viên …; với hộ gia đình: 05 người",
        );
        let functions = f.optional("functions", "Chức năng, nhiệm vụ được giao");
        Some(Self {
            address: address?,
            phone: phone?,
            organisation: organisation?,
            members: members?,
            functions: functions?,
        })
    }
}
