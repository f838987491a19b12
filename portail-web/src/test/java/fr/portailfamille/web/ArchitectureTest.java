package fr.portailfamille.web;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.ejb.Stateless;
import jakarta.enterprise.context.NormalScope;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import jakarta.inject.Scope;
import java.io.Serializable;

@AnalyzeClasses(packages = "fr.portailfamille", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
  @ArchTest
  static final ArchRule seules_les_pages_connaissent_faces_et_les_servlets =
      noClasses()
          .that()
          .resideOutsideOfPackage("..web..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("jakarta.faces..", "org.primefaces..", "jakarta.servlet..")
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule les_pages_ne_parlent_pas_a_la_base =
      noClasses()
          .that()
          .resideInAPackage("..web..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("jakarta.persistence..", "java.sql..");

  @ArchTest
  static final ArchRule un_bean_de_vue_tient_dans_la_session =
      classes()
          .that()
          .areAnnotatedWith(ViewScoped.class)
          .or()
          .areAnnotatedWith(org.omnifaces.cdi.ViewScoped.class)
          .should()
          .implement(Serializable.class)
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule un_bean_nomme_dit_sa_portee =
      classes()
          .that()
          .resideInAPackage("..web..")
          .and()
          .areAnnotatedWith(Named.class)
          .should()
          .beMetaAnnotatedWith(NormalScope.class)
          .orShould()
          .beMetaAnnotatedWith(Scope.class);

  @ArchTest
  static final ArchRule un_accesseur_ne_fait_que_lire_un_champ =
      methods()
          .that()
          .areDeclaredInClassesThat()
          .resideInAPackage("..web..")
          .and()
          .haveNameMatching("(get|is)[A-Z].*")
          .should(notCallAService());

  private static ArchCondition<JavaMethod> notCallAService() {
    return new ArchCondition<>("not call a service") {
      @Override
      public void check(JavaMethod method, ConditionEvents events) {
        method.getMethodCallsFromSelf().stream()
            .filter(call -> isService(call.getTargetOwner()))
            .forEach(
                call -> events.add(SimpleConditionEvent.violated(method, call.getDescription())));
      }
    };
  }

  private static boolean isService(JavaClass type) {
    return type.isAnnotatedWith(Stateless.class);
  }
}
