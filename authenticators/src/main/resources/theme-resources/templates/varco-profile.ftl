<#import "template.ftl" as layout>
<@layout.registrationLayout; section>
    <#if section = "header">
        ${msg("varco.profile.title")}
    <#elseif section = "form">
        <form id="varco-profile-form" class="varco-form ${properties.kcFormClass!}" action="${url.loginAction}" method="post">
            <fieldset class="varco-radios">
                <legend>${msg("varco.profile.legend")}</legend>
                <#list profiles as profile>
                    <#assign key = "varco.profile." + profile.type>
                    <#-- A profile type is open data: one that has no translation is shown by its own name. -->
                    <#assign name = msg(key)>
                    <div class="varco-radio ${properties.varcoSpaceClass!"pf-v5-u-mb-md"}">
                        <input id="profile-${profile?index}" type="radio" name="profile" value="${profile.id}" required<#if profile?is_first> checked</#if>>
                        <label for="profile-${profile?index}">
                            <span class="varco-radio-name">${(name == key)?then(profile.type, name)}</span>
                            <#if profile.organization?has_content><span class="varco-radio-detail ${properties.varcoBlockClass!"pf-v5-u-display-block"}">${profile.organization}</span></#if>
                            <#if profile.office?has_content><span class="varco-radio-detail ${properties.varcoBlockClass!"pf-v5-u-display-block"}">${msg("varco.profile.office", profile.office)}</span></#if>
                        </label>
                    </div>
                </#list>
            </fieldset>
            <div class="varco-actions">
                <button class="${properties.kcButtonClass!} ${properties.kcButtonPrimaryClass!} ${properties.kcButtonBlockClass!}" type="submit">${msg("varco.profile.submit")}</button>
                <button class="${properties.kcButtonClass!} ${properties.kcButtonLinkClass!}" type="submit" name="cancel" value="true" formnovalidate>${msg("varco.cancel")}</button>
            </div>
        </form>
    </#if>
</@layout.registrationLayout>
