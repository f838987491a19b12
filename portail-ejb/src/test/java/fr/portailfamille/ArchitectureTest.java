package fr.portailfamille;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.persistence.Entity;
import java.lang.annotation.Annotation;
import java.time.Clock;
import java.util.List;

@AnalyzeClasses(
    packages = "fr.portailfamille",
    importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  private static final List<Class<? extends Annotation>> DROITS =
      List.of(RolesAllowed.class, PermitAll.class, DenyAll.class);

  @ArchTest
  static final ArchRule les_fonctionnalites_ne_forment_pas_de_cycle =
      slices().matching("fr.portailfamille.(*)..").should().beFreeOfCycles().allowEmptyShould(true);

  @ArchTest
  static final ArchRule toute_methode_publique_d_un_service_dit_qui_y_a_droit =
      methods()
          .that()
          .areDeclaredInClassesThat()
          .areAnnotatedWith(Stateless.class)
          .and()
          .arePublic()
          .should(direQuiYADroit())
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule l_heure_vient_de_l_horloge_injectee =
      noClasses().should().callMethodWhere(lireLHeureSansHorloge()).allowEmptyShould(true);

  @ArchTest
  static final ArchRule rien_n_est_ecrit_sur_la_sortie_standard =
      NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.allowEmptyShould(true);

  @ArchTest
  static final ArchRule une_entite_ne_change_pas_d_identite =
      noMethods()
          .that()
          .areDeclaredInClassesThat(annotatedWith(Entity.class))
          .should()
          .haveName("setId")
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule les_noms_de_classes_sont_en_ascii =
      classes().should().haveNameMatching("\\p{ASCII}+").allowEmptyShould(true);

  @ArchTest
  static final ArchRule les_noms_vides_de_sens_sont_proscrits =
      noClasses()
          .should()
          .haveSimpleNameEndingWith("Impl")
          .orShould()
          .haveSimpleNameEndingWith("Manager")
          .orShould()
          .haveSimpleNameEndingWith("Helper")
          .orShould()
          .haveSimpleNameEndingWith("Util")
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule commun_ne_depend_que_du_jdk_et_de_jakarta =
      classes()
          .that(resideInAPackage("fr.portailfamille.commun"))
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage("fr.portailfamille.commun", "java..", "jakarta..")
          .allowEmptyShould(true);

  private static ArchCondition<JavaMethod> direQuiYADroit() {
    return new ArchCondition<>("be covered by @RolesAllowed, @PermitAll or @DenyAll") {
      @Override
      public void check(JavaMethod methode, ConditionEvents events) {
        boolean couverte =
            DROITS.stream()
                .anyMatch(d -> methode.isAnnotatedWith(d) || methode.getOwner().isAnnotatedWith(d));
        if (!couverte) {
          events.add(SimpleConditionEvent.violated(methode, methode.getFullName()));
        }
      }
    };
  }

  private static DescribedPredicate<JavaMethodCall> lireLHeureSansHorloge() {
    return DescribedPredicate.describe(
        "java.time.*.now() without a Clock",
        appel ->
            appel.getTargetOwner().getPackageName().equals("java.time")
                && appel.getName().equals("now")
                && appel.getTarget().getRawParameterTypes().stream()
                    .noneMatch(parametre -> parametre.isEquivalentTo(Clock.class)));
  }
}
