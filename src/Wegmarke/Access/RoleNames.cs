namespace Wegmarke.Access;

/// <summary>Roles as people write and read them, and what each may do.</summary>
public static class RoleNames
{
    public static string Known { get; } = string.Join(", ", Enum.GetValues<Role>().Select(Text));

    public static Right RightsOf(Role role) => role switch
    {
        Role.Viewer => Right.Read,
        Role.Analyst => Right.Read | Right.Ask | Right.Profiles,
        Role.Editor => Right.Read | Right.Ask | Right.Profiles | Right.Write,
        Role.PrivacyOfficer => Right.Read | Right.Profiles | Right.Privacy,
        Role.Administrator => RightNames.OfKeys | Right.Administer,
        _ => Right.None,
    };

    public static string Text(Role role) => role == Role.PrivacyOfficer ? "privacy-officer" : role.ToString().ToLowerInvariant();

    public static string German(Role role) => role switch
    {
        Role.Viewer => "Betrachter",
        Role.Analyst => "Analyst",
        Role.Editor => "Bearbeiter",
        Role.PrivacyOfficer => "Datenschutz",
        Role.Administrator => "Verwalter",
        _ => role.ToString(),
    };

    public static string English(Role role) => role == Role.PrivacyOfficer ? "Privacy officer" : role.ToString();

    /// <exception cref="ArgumentException">There is no such role.</exception>
    public static Role Parse(string word) => Find(word) ?? throw new ArgumentException($"'{word}' is no role. Known are {Known}.");

    /// <summary>Null when there is no such role.</summary>
    public static Role? Find(string word) => Enum.GetValues<Role>().FirstOrDefault(role => Text(role) == word) is > 0 and var role ? role : null;
}
