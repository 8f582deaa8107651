<#import "template.ftl" as layout>
<@layout.registrationLayout; section>
    <#if section = "header">
        ${msg("organization.select")}
    <#elseif section = "form">
        <form class="varco-form" action="${url.loginAction}" method="post">
            <ul id="kc-user-organizations" class="varco-choices list-unstyled" role="list">
                <#list user.organizations as organization>
                    <li class="varco-choice">
                        <button id="organization-${organization.alias}" class="varco-choice-button" type="submit" name="kc.org" value="${organization.alias!}"><span class="varco-choice-name">${organization.name!}</span></button>
                    </li>
                </#list>
            </ul>
        </form>
    </#if>
</@layout.registrationLayout>
