namespace Wegmarke.Access.SigningIn;

/// <summary>A user as ASP.NET Core Identity works on it: it sets, then has the whole stored.</summary>
sealed class SignInUser
{
    public string Id { get; set; } = "";

    public string Name { get; set; } = "";

    public string Normalized { get; set; } = "";

    /// <summary>Hashed by Identity; null until the user joined.</summary>
    public string? Password { get; set; }

    /// <summary>Changes with everything that ends sessions.</summary>
    public string Stamp { get; set; } = "";

    /// <summary>Wrong passwords and codes since the last right one.</summary>
    public long Tries { get; set; }

    /// <summary>Milliseconds; until then even the right password is not taken, after too many wrong ones.</summary>
    public long? ShutUntil { get; set; }

    public bool SecondFactor { get; set; }

    /// <summary>The secret that the authenticator shares.</summary>
    public string? Authenticator { get; set; }

    /// <summary>Hashes of the recovery codes that are left, with ';'.</summary>
    public string Recovery { get; set; } = "";

    /// <summary>Shut out by somebody who may.</summary>
    public bool Locked { get; set; }

    public long Version { get; set; }
}
