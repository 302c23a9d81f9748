//! Papers in the register whose campaign is not in `inputs/` any more.

use std::collections::BTreeMap;

use unicode_normalization::UnicodeNormalization;

use crate::diagnostic::{Fault, RegisterProblem, Report};
use crate::register::{Register, records};

/// Warns of each campaign with papers in force that is none of those `found`.
pub(super) fn name_astray_campaigns(
    found: &[String],
    register: &Register,
    report: &mut Report,
) -> Result<(), Fault> {
    let mut astray: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for campaign in register.campaigns()? {
        let folder: String = campaign.nfc().collect();
        if found.contains(&folder) {
            continue;
        }
        let papers = records(register.rows_of(&folder)?).into_iter();
        let named = papers.filter_map(|(id, record)| {
            let number = record.current?.row.number_symbol();
            Some(if number.is_empty() {
                id
            } else {
                format!("{id} {number}")
            })
        });
        let named: Vec<String> = named.collect();
        if !named.is_empty() {
            astray.insert(folder, named);
        }
    }
    for (campaign, papers) in astray {
        report.add(RegisterProblem::CampaignAstray { campaign, papers }, None);
    }
    Ok(())
}
