namespace Wegmarke.Access;

/// <summary>A second factor to be set up, or that is.</summary>
/// <param name="IsOn">Asked for at every sign-in.</param>
/// <param name="Secret">For typing into an authenticator, in groups of four.</param>
/// <param name="Address">The same for reading it as a picture (<c>otpauth://</c>).</param>
/// <param name="RecoveryCodesLeft">How many are good still.</param>
public sealed record SecondFactor(bool IsOn, string Secret, string Address, int RecoveryCodesLeft);
