<#import "template.ftl" as layout>
<#-- Works with the theme "varco" and with Keycloak's own: where the theme declares no property of ours, its own classes serve. -->
<@layout.registrationLayout; section>
    <#if section = "header">
        ${msg("varco.picker.title")}
    <#elseif section = "form">
        <#assign button = "${properties.kcButtonClass!} ${properties.kcButtonPrimaryClass!} ${properties.kcButtonBlockClass!}">
        <#assign offered = brokers?size>
        <#list choices as choice><#if choice.available><#assign offered = offered + 1></#if></#list>
        <form id="varco-picker-form" class="varco-form ${properties.kcFormClass!}" action="${url.loginAction}" method="post">
            <#if offered == 0>
                <p class="${properties.varcoSpaceClass!"pf-v5-u-mb-md"}">${msg("varco.picker.none")}</p>
            <#else>
                <p class="${properties.varcoSpaceClass!"pf-v5-u-mb-md"}">${msg("varco.picker.intro")}</p>
            </#if>
            <#if brokers?has_content || choices?has_content>
                <ul class="varco-choices ${properties.varcoListClass!}" role="list">
                    <#list brokers as broker>
                        <li class="varco-choice ${properties.varcoSpaceClass!"pf-v5-u-mb-md"}">
                            <button class="${button}" type="submit" name="credential" value="broker:${broker.alias}">${msg("varco.picker.broker", broker.displayName)}</button>
                        </li>
                    </#list>
                    <#list choices as choice>
                        <li class="varco-choice ${properties.varcoSpaceClass!"pf-v5-u-mb-md"}">
                            <#if choice.available>
                                <button class="${button}" type="submit" name="credential" value="${choice.id}" aria-describedby="varco-hint-${choice.id}">${msg("varco.picker." + choice.id)}</button>
                            <#else>
                                <p class="varco-choice-closed"><strong>${msg("varco.picker." + choice.id)}</strong> <span class="varco-badge">${msg("varco.picker.unavailable")}</span></p>
                            </#if>
                            <p class="varco-hint" id="varco-hint-${choice.id}"><#if choice.explanationKey?has_content>${msg(choice.explanationKey)}<#else>${msg("varco.picker." + choice.id + ".hint")}</#if></p>
                        </li>
                    </#list>
                </ul>
            </#if>
            <div class="varco-actions">
                <button class="${properties.kcButtonClass!} ${properties.kcButtonLinkClass!}" type="submit" name="cancel" value="true">${msg("varco.cancel")}</button>
            </div>
        </form>
    </#if>
</@layout.registrationLayout>
