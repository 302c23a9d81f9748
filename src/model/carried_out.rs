//! What of a higher level the movement carries out, as the bases of its plan say.

use super::{Basis, Brief, CampaignFiles, Date, Decider};

/// The word before a basis that is carried out.
const CARRIES_OUT: &str = "Thực hiện";

impl CampaignFiles {
    /// The paper of a decider's body that the movement carries out: a basis of its plan that begins with `Thực hiện` and was
    /// issued by that body.
    pub fn carried_out(&self, decider: Decider, on: Option<Date>) -> Option<&Basis> {
        let name = self.decider_name(decider, on)?;
        let body = in_full(&decider.body_in(&name)?);
        let bases = self
            .campaign
            .plan
            .iter()
            .flat_map(|plan| plan.bases.iter().flatten());
        bases.into_iter().find(|basis| {
            let issuer = basis.issuer.as_ref().map(|issuer| in_full(issuer.as_str()));
            basis.verb == CARRIES_OUT && issuer.is_some_and(|issuer| is_of(&issuer, &body))
        })
    }
}

impl<'a> Brief<'a> {
    /// Of a submission: what of its decider's body the movement carries out.
    pub fn carries_out(&self) -> Option<&'a Basis> {
        self.dossier.carried_out(self.entry.row.decided_by?, self.date)
    }
}

/// `Ủy ban nhân dân tỉnh Mẫu` is `Ủy ban nhân dân tỉnh`; of two bodies the office may name one without its proper name.
fn is_of(issuer: &str, body: &str) -> bool {
    issuer == body || issuer.starts_with(&format!("{body} "))
}

fn in_full(name: &str) -> String {
    let name = name.replace("Uỷ", "Ủy").replace("UBND", "Ủy ban nhân dân");
    name.to_lowercase()
}
