<#import "template.ftl" as layout>
<@layout.registrationLayout displayMessage=false; section>
    <#if section = "header">
        <#if messageHeader??>${msg(messageHeader)}<#else>${message.summary?replace("<br>", " ")}</#if>
    <#elseif section = "form">
        <div id="kc-info-message">
            <#if messageHeader?? || requiredActions??>
                <p>${message.summary?replace("<br>", " ")}<#if requiredActions??><#list requiredActions>: <#items as action><strong>${msg("requiredAction." + action)}</strong><#sep>, </#items></#list></#if></p>
            <#elseif message.summary == msg("successLogout")>
                <p>${msg("varco.logout.partial")}</p>
            </#if>
            <#if !skipLink??>
                <#if pageRedirectUri?has_content>
                    <p class="varco-actions"><a class="btn btn-primary varco-btn-block" href="${pageRedirectUri}">${msg("varco.frame.back")}</a></p>
                <#elseif actionUri?has_content>
                    <p class="varco-actions"><a class="btn btn-primary varco-btn-block" href="${actionUri}">${msg("doContinue")}</a></p>
                <#elseif (client.baseUrl)?has_content>
                    <p class="varco-actions"><a class="btn btn-primary varco-btn-block" href="${client.baseUrl}">${msg("varco.frame.back")}</a></p>
                </#if>
            </#if>
        </div>
    </#if>
</@layout.registrationLayout>
