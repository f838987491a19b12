package fr.portailfamille.representation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What an agent acting for a family may call although it writes; without it {@link Garde} refuses.
 * {@code LECTURE}: also while the agent only looks, for what records that it was read.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface PermisEnRepresentation {

  ModeRepresentation value() default ModeRepresentation.SAISIE;
}
