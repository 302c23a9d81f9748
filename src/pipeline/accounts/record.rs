//! Who may come in at the desk: `desk.yaml` in the working folder.

use serde_json::{Value as Json, json};
use strum::{IntoStaticStr, VariantArray};

use crate::diagnostic::Expected;
use crate::input::{Decode, Decoder, Fields, Node, Record, Schemas, Value, decoded_by_word, wrong_type};
use crate::model::Line;

/// What an account may do. Each may do what those before it may.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, IntoStaticStr, VariantArray)]
pub enum Role {
    /// Looks at everything.
    #[strum(serialize = "xem")]
    Reads,
    /// Edits data and makes papers.
    #[strum(serialize = "soan")]
    Drafts,
    /// Issues papers, and gives accounts.
    #[strum(serialize = "ban-hanh")]
    Issues,
}

decoded_by_word!(Role);

/// What a password is recognised by: its hash by argon2, as PHC strings write it. The password cannot be made from it again.
///
/// No text of the office: what people type is mended where letters look like figures, and one letter more makes it another hash.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PasswordHash(String);

impl PasswordHash {
    pub(super) const fn of(hash: String) -> Self {
        Self(hash)
    }

    pub(super) fn as_str(&self) -> &str {
        &self.0
    }
}

impl Decode for PasswordHash {
    fn decode(node: &Node, key: &str, decoder: &mut Decoder<'_>) -> Option<Self> {
        if let Value::Scalar(hash) = &node.value {
            return Some(Self(hash.clone()));
        }
        wrong_type(node, key, Expected::Text, decoder);
        None
    }

    fn schema(_: &mut Schemas) -> Json {
        json!({"type": "string", "minLength": 1})
    }
}

/// Somebody who may come in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Account {
    /// Name, as it stands beside what they do.
    pub name: Line,
    /// What they may do.
    pub role: Role,
    /// What their password is recognised by.
    pub password: PasswordHash,
}

/// All of them.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Accounts {
    /// In the order of the file.
    pub accounts: Vec<Account>,
}

impl Record for Account {
    const NAME: &'static str = "Account";
    const ABOUT: &'static str = "Một tài khoản của bàn làm việc";

    fn from_fields(f: &mut Fields<'_, '_>) -> Option<Self> {
        let name = f.required("name", "Tên, ghi bên mỗi việc người này làm");
        let role = f.required(
            "role",
            "Quyền: xem, soan (soạn) hoặc ban-hanh (ban hành, cấp tài khoản)",
        );
        let password = f.required("password", "Mã băm argon2 của mật khẩu, do chương trình ghi");
        Some(Self {
            name: name?,
            role: role?,
            password: password?,
        })
    }
}

impl Record for Accounts {
    const NAME: &'static str = "Accounts";
    const ABOUT: &'static str = "Các tài khoản của bàn làm việc";

    fn from_fields(f: &mut Fields<'_, '_>) -> Option<Self> {
        let accounts: Option<Vec<Account>> = f.required("accounts", "Các tài khoản");
        Some(Self { accounts: accounts? })
    }
}
