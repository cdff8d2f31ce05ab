using Wegmarke.Access;
using Wegmarke.Privacy;
using Wegmarke.Storage;

namespace Wegmarke.Analysis.Recording;

/// <summary>Art. 30(1)(d): who receives the data, inside and by program.</summary>
sealed class RecordedPeople(TenantFolder folder, RecordWords words)
{
    readonly HostFolder _host = new(folder.Root);

    public IEnumerable<HeldSection> Sections() =>
    [
        new("recipients", words.Say("Empfänger", "Recipients"), [.. Staff(), .. Keys(), Nobody()]),
    ];

    /// <summary>Roles and how many have them: who they are is the list of users.</summary>
    IEnumerable<HeldField[]> Staff() => !_host.Exists ? [] : new Users(_host, TimeProvider.System).All.Where(user => !user.IsLocked)
        .SelectMany(user => user.Memberships).Where(member => member.Tenant is null || member.Tenant == folder.Id).CountBy(member => member.Role).OrderBy(role => role.Key)
        .Select(role => Line(words.Say($"Beschäftigte, Rolle {RoleNames.German(role.Key)}", $"staff, role {RoleNames.English(role.Key)}"), RightNames.Text(RoleNames.RightsOf(role.Key)), role.Value));

    IEnumerable<HeldField[]> Keys() => !_host.Exists ? [] : new Keys(_host, TimeProvider.System).Of(folder.Id).Where(key => key is { Revoked: null, Kind: KeyKind.Read })
        .Select(key => Line(words.Say($"Programm mit Leseschlüssel {key.Id} {key.Name}".TrimEnd(), $"program with read key {key.Id} {key.Name}".TrimEnd()), RightNames.Text(key.Rights), 1));

    /// <summary>There is no connector that sends anything; exports are files that somebody makes.</summary>
    HeldField[] Nobody() => Line(words.Say("Weitergabe durch das Programm an Dritte: keine (kein Aufruf nach außen, kein Dienst eines Dritten)", "passed on to third parties by the program: nothing (no call to the outside, no third party's service)"), "–", 0);

    HeldField[] Line(string who, string rights, int count) =>
        [new("who", words.Say("Wer", "Who"), who), new("rights", words.Say("Rechte", "Rights"), rights), new("count", words.Say("Anzahl", "Count"), words.Number(count))];
}
