namespace Wegmarke.Access;

/// <summary>What a person is to a tenant. The numbers are stored.</summary>
public enum Role : byte
{
    /// <summary>Sees maps and reports.</summary>
    Viewer = 1,

    /// <summary>Asks questions, down to single customers.</summary>
    Analyst = 2,

    /// <summary>An analyst who also changes maps, segments and personas.</summary>
    Editor = 3,

    /// <summary>Answers for data protection: consents and requests of persons.</summary>
    PrivacyOfficer = 4,

    /// <summary>Everything, and who may come in.</summary>
    Administrator = 5,
}
