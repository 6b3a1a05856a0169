namespace HoiPhuNu.Rules.Embedding.Tests;

/// <summary>A test against a real PostgreSQL; skipped, with the reason, where none can be started.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class PostgresFactAttribute : FactAttribute
{
    public PostgresFactAttribute() => Skip = PostgresServer.WhyNot;
}
