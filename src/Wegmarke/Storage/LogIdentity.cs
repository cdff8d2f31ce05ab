using System.Security.Cryptography;
using Wegmarke.Storage.Sqlite;

namespace Wegmarke.Storage;

/// <summary>Which log this is: the tenant it was made for, its own random id, and the secret that identifier keys are salted with.</summary>
public sealed record LogIdentity(string Tenant, byte[] Id, byte[] Salt);
