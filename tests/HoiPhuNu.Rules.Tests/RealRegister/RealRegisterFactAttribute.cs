namespace HoiPhuNu.Rules.Tests.RealRegister;

/// <summary>A test over the real register of all units; skipped, with the reason, where the files are not there. They are not part of the project.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class RealRegisterFactAttribute : FactAttribute
{
    public RealRegisterFactAttribute()
    {
        if (RealRegisterFiles.Folder is null)
        {
            Skip = $"The real register is not here: neither beside the repository (shared/data) nor where {RealRegisterFiles.Variable} points to.";
        }
    }
}
