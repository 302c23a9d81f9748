//! The council or team that a paper founds.

use crate::diagnostic::{KeyProblem, PairedKey, Pairing};
use crate::input::{At, Fields};
use crate::model::Id;

/// The council that a paper is about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PaperCouncil {
    /// An id of the office.
    pub id: At<Id>,
    /// A team of it, where the paper is about that.
    pub team: Option<At<Id>>,
    /// Whether its members stand in a list behind the paper.
    pub list_annexed: bool,
}

/// The report says what is wrong.
pub(super) struct Faulty;

impl PaperCouncil {
    /// Its keys out of a paper's row. None where the paper is about no council.
    pub(super) fn from_keys(f: &mut Fields<'_, '_>) -> Result<Option<Self>, Faulty> {
        let id = f.optional::<At<Id>>(
            "council",
            "Với quyết định thành lập: mã hội đồng trong office.yaml",
        );
        let team = f.optional::<At<Id>>(
            "team",
            "Với quyết định thành lập tổ: mã tổ trong teams của hội đồng ấy",
        );
        let list_annexed = f.optional(
            "list_annexed",
            "Với quyết định thành lập: true nếu danh sách thành viên để kèm theo, không ghi trong Điều 1",
        );
        let (id, team) = (id.ok_or(Faulty)?, team.ok_or(Faulty)?);
        if team.is_some() && id.is_none() {
            let kind = KeyProblem::KeysDisagree {
                first: PairedKey::Team,
                second: PairedKey::Council,
                pairing: Pairing::Needs,
            };
            f.fault("team", kind);
            return Err(Faulty);
        }
        let list_annexed = list_annexed.ok_or(Faulty)?.unwrap_or_default();
        Ok(id.map(|id| Self {
            id,
            team,
            list_annexed,
        }))
    }
}
