<#import "template.ftl" as layout>
<@layout.registrationLayout displayInfo=false; section>
    <#if section = "header">
        ${msg("loginChooseAuthenticator")}
    <#elseif section = "form">
        <form id="kc-select-credential-form" class="varco-form" action="${url.loginAction}" method="post">
            <ul class="varco-choices list-unstyled" role="list">
                <#list auth.authenticationSelections as selection>
                    <li class="varco-choice">
                        <button class="varco-choice-button" type="submit" name="authenticationExecution" value="${selection.authExecId}">
                            <span class="varco-choice-name">${msg(selection.displayName)}</span>
                            <span class="varco-hint">${msg(selection.helpText)}</span>
                        </button>
                    </li>
                </#list>
            </ul>
        </form>
    </#if>
</@layout.registrationLayout>
