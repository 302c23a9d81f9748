//! Files of certificates that were made: their names, their bytes, and many of them as one.

use super::FOLDER;
use crate::export::sheet::zipped;
use crate::input::Session;
use crate::pipeline::OpenCampaign;

/// Where they are, in the working folder.
fn home(campaign: &OpenCampaign) -> String {
    format!("output/{}/{FOLDER}", campaign.dossier.name)
}

/// Names of all files of certificates of a campaign that were made and are still there.
pub fn certificate_files(campaign: &OpenCampaign, session: &mut Session) -> Vec<String> {
    session.names(&home(campaign))
}

/// The bytes of one of them. None: there is none of that name.
pub fn certificate_file(campaign: &OpenCampaign, name: &str, session: &mut Session) -> Option<Vec<u8>> {
    let known = certificate_files(campaign, session);
    let name = known.iter().find(|known| *known == name)?;
    session.bytes(&format!("{}/{name}", home(campaign)))
}

/// The files of a batch that has one for each person, as one file; `stem` is the beginning of their names. None: there are none.
pub fn certificate_zip(campaign: &OpenCampaign, stem: &str, session: &mut Session) -> Option<Vec<u8>> {
    let names = certificate_files(campaign, session).into_iter();
    let names: Vec<String> = names.filter(|name| is_one_of(name, stem)).collect();
    let mut files = Vec::with_capacity(names.len());
    for name in names {
        let bytes = session.bytes(&format!("{}/{name}", home(campaign)))?;
        files.push((name, bytes));
    }
    if files.is_empty() {
        return None;
    }
    session.kept(zipped(&files))
}

/// Whether a name is `<stem>--007-<awardee>.pdf`.
fn is_one_of(name: &str, stem: &str) -> bool {
    let rest = name.strip_prefix(stem).and_then(|rest| rest.strip_prefix("--"));
    rest.is_some_and(|rest| {
        let digits = rest.bytes().take_while(u8::is_ascii_digit).count();
        digits >= 3 && rest[digits..].starts_with('-')
    })
}
