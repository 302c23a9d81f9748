//! Who may come in at the desk: read from `desk.yaml` and written there. Passwords are never kept, only what they are recognised by.

mod record;

use std::path::Path;
use std::time::SystemTime;

use argon2::Argon2;
use argon2::password_hash::{PasswordHasher, PasswordVerifier};
use unicode_normalization::UnicodeNormalization;

use super::decode;
use crate::diagnostic::{DeskProblem, EditProblem, OutputProblem, PathProblem};
use crate::input::{Catalogue, Fresh, Session, written};
use crate::model::Line;
use crate::output::overwrite_secret;

pub use record::{Account, Role};
use record::{Accounts, PasswordHash};

/// Where they stand in the working folder. It is not copied with everything else: whoever takes a copy away has no passwords to
/// guess.
const FILE: &str = "desk.yaml";

const HEAD: &str = "# Tài khoản của bàn làm việc; thêm, đổi ở trang Tài khoản. Mật khẩu không nằm ở đây, chỉ có mã băm để nhận ra nó.\n";

/// The hash of a word that nobody knows.
const NOBODY: &str =
    "$argon2id$v=19$m=19456,t=2,p=1$bm9ib2R5IGtub3dzIGl0$5eGEd6xZ0GS3e0Q1Ns2cmpDsZFVnf5U8Cu3C8Xbdv5A";

/// How many letters a password and a name have.
const LEAST: usize = 10;
const MOST: usize = 200;
const LONGEST_NAME: usize = 60;

/// How many bytes of chance go into each hash.
const SALT: usize = 16;

/// All accounts; none where the office has no such file. None: the file cannot be read, and the report says why.
pub fn accounts(session: &mut Session) -> Option<Vec<Account>> {
    Some(read(session)?.1)
}

/// What tells the accounts of one moment from those of another: when they were written, and how long they are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct AccountsStamp(Option<(SystemTime, u64)>);

/// The stamp of the accounts of a working folder.
pub fn accounts_stamp(root: &Path) -> AccountsStamp {
    let known = std::fs::metadata(root.join(FILE)).ok();
    AccountsStamp(known.and_then(|known| Some((known.modified().ok()?, known.len()))))
}

/// The accounts of a working folder as they are now; None where they cannot be read.
pub fn accounts_now(root: &Path) -> Option<Vec<Account>> {
    accounts(&mut Session::new(root))
}

/// Whether others may be let in: there is an account that may issue. None: there is none, and the report says so.
pub fn ready_for_others(session: &mut Session) -> Option<()> {
    if accounts(session)?
        .iter()
        .any(|account| account.role == Role::Issues)
    {
        return Some(());
    }
    refused(DeskProblem::AccountsNeeded, session)
}

/// Adds an account.
pub fn add_account(name: &str, role: Role, password: &str, session: &mut Session) -> Option<()> {
    let named = Line::typed(name).filter(|name| is_name(name.as_str()));
    let Some(named) = named else {
        let name = name.to_owned();
        return refused(DeskProblem::AccountName { name }, session);
    };
    let password = hashed(named.as_str(), password, session)?;
    change(session, |accounts, session| {
        if position(accounts, named.as_str()).is_some() {
            let name = named.to_string();
            return refused(DeskProblem::AccountTaken { name }, session);
        }
        accounts.push(Account {
            name: named,
            role,
            password,
        });
        Some(())
    })
}

/// Gives an account another role.
pub fn set_role(name: &str, role: Role, session: &mut Session) -> Option<()> {
    change_one(name, session, |accounts, at| accounts[at].role = role)
}

/// Gives an account another password.
pub fn set_password(name: &str, password: &str, session: &mut Session) -> Option<()> {
    let hash = hashed(name, password, session)?;
    change_one(name, session, |accounts, at| accounts[at].password = hash)
}

/// Removes an account. What it did stays under its name.
pub fn remove_account(name: &str, session: &mut Session) -> Option<()> {
    change_one(name, session, |accounts, at| drop(accounts.remove(at)))
}

/// The account of that name, if this is its password. It takes as long where there is no such account.
pub fn recognised(accounts: &[Account], name: &str, password: &str) -> Option<Account> {
    let account = position(accounts, name).map(|at| &accounts[at]);
    let hash = account.map_or(NOBODY, |account| account.password.as_str());
    let is_it = Argon2::default().verify_password(&plain(password), hash).is_ok();
    account.filter(|_| is_it).cloned()
}

fn is_name(name: &str) -> bool {
    let fits = name.chars().count() <= LONGEST_NAME;
    fits && name.trim() == name && name.chars().any(char::is_alphabetic)
}

/// The bytes of a password: the same however its letters are composed.
fn plain(password: &str) -> Vec<u8> {
    password.nfc().collect::<String>().into_bytes()
}

fn hashed(name: &str, password: &str, session: &mut Session) -> Option<PasswordHash> {
    let letters: Vec<char> = password.nfc().collect();
    let repeated = letters.windows(2).all(|two| two[0] == two[1]);
    let is_name = folded(password) == folded(name);
    if letters.len() < LEAST || letters.len() > MOST || repeated || is_name {
        return refused(DeskProblem::WeakPassword { least: LEAST }, session);
    }
    let mut salt = [0; SALT];
    let hash = getrandom::fill(&mut salt).ok().and_then(|()| {
        let hash = Argon2::default().hash_password_with_salt(&plain(password), &salt);
        Some(PasswordHash::of(hash.ok()?.to_string()))
    });
    if hash.is_none() {
        let (path, problem) = (FILE.to_owned(), PathProblem::Other);
        session.add(OutputProblem::Unwritable { path, problem }, None);
    }
    hash
}

fn folded(name: &str) -> String {
    name.trim().to_lowercase().nfc().collect()
}

fn position(accounts: &[Account], name: &str) -> Option<usize> {
    let name = folded(name);
    accounts
        .iter()
        .position(|account| folded(account.name.as_str()) == name)
}

fn change_one(name: &str, session: &mut Session, work: impl FnOnce(&mut Vec<Account>, usize)) -> Option<()> {
    change(session, |accounts, session| {
        let Some(at) = position(accounts, name) else {
            let name = name.to_owned();
            return refused(DeskProblem::NoAccount { name }, session);
        };
        let had = accounts.iter().any(|account| account.role == Role::Issues);
        work(accounts, at);
        if had && accounts.iter().all(|account| account.role != Role::Issues) {
            let name = name.to_owned();
            return refused(DeskProblem::LastIssuer { name }, session);
        }
        Some(())
    })
}

/// Does `work` with the accounts and writes them down.
fn change(
    session: &mut Session,
    work: impl FnOnce(&mut Vec<Account>, &mut Session) -> Option<()>,
) -> Option<()> {
    let (bytes, mut accounts) = read(session)?;
    work(&mut accounts, session)?;
    if read(session)?.0 != bytes {
        let file = FILE.to_owned();
        session.add(EditProblem::ChangedSince { file }, None);
        return None;
    }
    let path = session.folder.root().join(FILE);
    let done = overwrite_secret(&path, text(&accounts).as_bytes());
    done.map_err(|error| {
        let (path, problem) = (FILE.to_owned(), PathProblem::of(&error));
        session.add(OutputProblem::Unwritable { path, problem }, None);
    })
    .ok()
}

/// The file's bytes and what it says.
fn read(session: &mut Session) -> Option<(Vec<u8>, Vec<Account>)> {
    if !session.folder.has(FILE) {
        return Some((Vec::new(), Vec::new()));
    }
    let bytes = session.bytes(FILE)?;
    let accounts: Accounts = session.sound(|session| {
        let (name, text) = session.read(FILE)?;
        let tree = session.parse(&name, &text)?;
        decode(&tree, &|_| None, &Catalogue::default(), session)
    })?;
    Some((bytes, accounts.accounts))
}

fn text(accounts: &[Account]) -> String {
    let one = |account: &Account| {
        let role: &str = account.role.into();
        Fresh::Map(vec![
            ("name".to_owned(), Fresh::text(account.name.as_str())),
            ("role".to_owned(), Fresh::text(role)),
            ("password".to_owned(), Fresh::text(account.password.as_str())),
        ])
    };
    let all = Fresh::List(accounts.iter().map(one).collect());
    HEAD.to_owned() + &written(&[("accounts".to_owned(), all)])
}

fn refused<T>(problem: DeskProblem, session: &mut Session) -> Option<T> {
    session.add(problem, None);
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_without_an_account_is_looked_at_as_long_as_one_with() {
        let password = b"whatever";
        let wrong = Argon2::default().verify_password(password, NOBODY);
        // Not one that cannot be read, which would be answered at once.
        assert!(
            matches!(wrong, Err(argon2::password_hash::Error::PasswordInvalid)),
            "{wrong:?}"
        );
    }
}
