//! Whether a folder is on another computer, where SQLite's locks are not to be trusted with many who write.

use std::path::Path;

/// Whether the register's folder is on a share. Only Windows says so in its paths; there a mapped drive is followed to its share.
pub fn is_on_share(root: &Path) -> bool {
    cfg!(windows)
        && root
            .canonicalize()
            .is_ok_and(|root| is_share(&root.to_string_lossy()))
}

/// Whether a path names a share of another computer (UNC): `\\\\may-chu\\so`, `\\\\?\\UNC\\may-chu\\so`.
fn is_share(path: &str) -> bool {
    let path = path.replace('/', "\\");
    let Some(rest) = path.strip_prefix(r"\\") else {
        return false;
    };
    match rest.strip_prefix(r"?\") {
        Some(long) => long
            .get(..4)
            .is_some_and(|kind| kind.eq_ignore_ascii_case(r"UNC\")),
        None => !rest.starts_with(r".\"),
    }
}

#[cfg(test)]
mod tests {
    use super::is_share;

    #[test]
    fn w8_shares_are_told_from_disks() {
        for share in [
            r"\\may-chu\so",
            "//may-chu/so",
            r"\\?\UNC\may-chu\so",
            r"\\?\unc\may-chu\so",
        ] {
            assert!(is_share(share), "{share}");
        }
        for disk in [
            r"C:\thidua",
            r"\\?\C:\thidua",
            r"\\.\C:",
            "/home/vp",
            "phuong-mau",
        ] {
            assert!(!is_share(disk), "{disk}");
        }
    }
}
