using Wegmarke.Storage.Verification;

namespace Wegmarke.Storage;

/// <summary>Looks whether the protocol is what was once written, and names the entry where it is not.</summary>
public static class ProtocolVerification
{
    /// <summary>Empty when all is well, and when there is no protocol.</summary>
    public static IReadOnlyList<string> Run(TenantFolder folder) => [.. ProtocolCheck.Problems(folder)];
}
