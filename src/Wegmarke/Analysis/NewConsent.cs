using System.Text.Json.Serialization;

namespace Wegmarke.Analysis;

/// <summary>A consent or withdrawal as somebody sends it. Other members are refused.</summary>
/// <param name="Identifier">kind:value; a bare value when one person has it.</param>
/// <param name="Purpose">One, or several with ';'.</param>
/// <param name="Act">given or withdrawn.</param>
/// <param name="At">When; else when it was confirmed, else now. Without offset in the tenant's zone.</param>
/// <param name="Text">The version of the text that the person saw.</param>
/// <param name="Url">Of the form.</param>
/// <param name="Requested">When a double opt-in was asked for; without a confirmation it permits nothing.</param>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
sealed record NewConsent(
    string? Identifier = null, string? Purpose = null, string? Act = null, string? At = null, string? Channel = null, string? Text = null, string? Url = null,
    string? Requested = null, string? Confirmed = null, string? Source = null);
