using Wegmarke.Storage;

namespace Wegmarke.Access;

/// <summary>What people call those whom the audit log names by number, as of one moment.</summary>
public sealed class ActorNames
{
    readonly Dictionary<string, string> _names = [];

    public ActorNames(HostFolder folder, TenantId tenant)
    {
        if (!folder.Exists)
            return;
        foreach (var user in new Users(folder, TimeProvider.System).All)
            _names[$"user:{user.Id}"] = user.Name;
        foreach (var key in new Keys(folder, TimeProvider.System).Of(tenant))
            _names[$"key:{key.Id}"] = key.Name;
    }

    /// <summary>Empty when nobody is called so, or not any more.</summary>
    public string Of(string actor) => _names.GetValueOrDefault(actor, "");
}
