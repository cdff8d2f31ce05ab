using static Wegmarke.Profiles.IdentifierScope;

namespace Wegmarke.Profiles;

/// <summary>The kinds every tenant begins with. Codes are stored: they stay as they are, new ones are appended below 16.</summary>
static class ShippedKinds
{
    public const byte FirstTenantCode = 16;

    public static IReadOnlyList<IdentifierKind> All { get; } =
    [
        new(0, "customer_number", Person, Strength: 100, Limit: 1),
        new(1, "user_id", Person, Strength: 90, Limit: 5),
        new(2, "email", Person, Strength: 80, Limit: 5) { Form = IdentifierForm.Email },
        new(3, "loyalty_card", Person, Strength: 70, Limit: 5),
        new(4, "phone", Person, Strength: 60, Limit: 5) { Form = IdentifierForm.Phone },
        new(5, "account", Account, Strength: 50, Limit: 1),
        new(6, "device", Device, Strength: 40, Limit: 50),
        new(7, "anonymous_id", Device, Strength: 30, Limit: 50),
        new(8, "session", None, Strength: 0, Limit: 1),
        new(9, "case", None, Strength: 0, Limit: 1),
    ];
}
